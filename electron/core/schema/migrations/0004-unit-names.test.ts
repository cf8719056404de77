import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { defaultUnit } from '../../../../shared/model/units.ts'
import { requireWard } from '../../features/ward/ward.store.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { foundation } from './0001-foundation.ts'
import { reports } from './0002-reports.ts'
import { keptWords } from './0003-kept-words.ts'

const ward = '019b0000-0000-7000-8000-000000000001'

describe('a ward from before units had names', () => {
  it('calls them tổ dân phố, as its papers did', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, 'Văn thư', [foundation, reports, keptWords])).destroy()
    const old = new BetterSqlite3(join(folder, databaseFileName))
    old.exec(`
INSERT INTO ward (id, committee_full_name, committee_short_name, committee_symbol, uses_parent_seal, people_symbol,
  committee_numbering, people_numbering, archive)
VALUES ('${ward}', 'Ban Chỉ đạo', 'Ban Chỉ đạo', 'BCĐ', 1, 'UBND', 'per-kind', 'per-kind', 'VT');
INSERT INTO ward_headers (id, ward_id, valid_from, ward_name, province, district, show_superior, place_name)
VALUES ('019b0000-0000-7000-8000-000000000002', '${ward}', '2020-01-01', 'Diên Hồng', 'tỉnh Gia Lai', '', 1, 'Diên Hồng')`)
    old.close()

    const database = await openDatabase(folder, 'Văn thư')
    expect((await requireWard(database)).units).toEqual([defaultUnit])
    await database.destroy()
  })
})
