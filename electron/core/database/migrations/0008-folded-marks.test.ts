import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { databaseFileName, migrations, openDatabase } from '../database.ts'
import { foldedMarks } from './0008-folded-marks.ts'

describe('text that is searched, from before apostrophes were alike', () => {
  it('is folded as it is from now on', async () => {
    const folder = dataFolder()
    const before = migrations.slice(0, migrations.indexOf(foldedMarks))
    await (await openDatabase(folder, '', before)).destroy()
    const old = new BetterSqlite3(join(folder, databaseFileName))
    const names = { h: 'Rơ Châm H’Nhel', b: 'Siu Ƀlun', d: 'Đặng Văn Ấn' }
    const insert = old.prepare(
      `INSERT INTO groups (id, name, head_name, head_phone, deputy_name, hall, from_date, search)
       VALUES (?, ?, '', '', '', '', '2020-01-01', ?)`,
    )
    insert.run('h', names.h, 'ro cham h’nhel')
    insert.run('b', names.b, 'siu ƀlun')
    insert.run('d', names.d, 'dang van an')
    old.close()
    await (await openDatabase(folder, '')).destroy()

    const database = new BetterSqlite3(join(folder, databaseFileName), { readonly: true })
    const rows = database.prepare<[], { name: string; search: string }>('SELECT name, search FROM groups').all()
    expect(rows).toHaveLength(3)
    for (const { name, search } of rows) expect(search).toBe(foldVietnamese(name))
    database.close()
  })
})
