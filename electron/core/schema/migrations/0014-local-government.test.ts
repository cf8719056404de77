import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import shipped from '../../../../resources/legal/legal-facts.json' with { type: 'json' }
import { readLegalFacts } from '../../features/ward/legal.store.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { localGovernment } from './0014-local-government.ts'

const asked = 'Tên và ngày của các luật, nghị định, nhất là luật về tổ chức chính quyền địa phương của ngày ký'

/** The bases as the program shipped them before, changed as a ward would, read back by the program of today. */
async function upgraded(changes = '') {
  const folder = dataFolder()
  await (await openDatabase(folder, 'Văn thư', migrations.slice(0, migrations.indexOf(localGovernment)))).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  const add = old.prepare(
    'INSERT INTO legal_bases (id, valid_from, valid_until, lines, to_check) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { id, validFrom, validUntil, lines, toCheck } of shipped.legalBases) {
    if (validFrom === '2025-03-01') continue
    const whole = validFrom === '2024-01-01' ? ['2025-06-30', asked] : [validUntil, toCheck]
    add.run(id, validFrom, whole[0], JSON.stringify(lines), whole[1])
  }
  old.exec(changes)
  old.close()
  const database = await openDatabase(folder, 'Văn thư')
  const { legalBases } = await readLegalFacts(database)
  await database.destroy()
  return legalBases
}

describe('the basis of the months of two laws on local government', () => {
  const unnamed = <T extends { id: string }>({ id: _id, ...row }: T) => row

  it('is parted as the program ships it, where nobody changed it', async () => {
    expect((await upgraded()).map(unnamed)).toEqual(shipped.legalBases.map(unnamed))
  })

  it('keeps a mark that the ward took off', async () => {
    const bases = await upgraded("UPDATE legal_bases SET to_check = '' WHERE valid_from = '2024-01-01'")
    expect(bases.map(({ validFrom }) => validFrom)).toContain('2025-03-01')
    expect(bases.find(({ validFrom }) => validFrom === '2024-01-01')?.toCheck).toBe('')
  })

  it.each([
    `UPDATE legal_bases SET lines = '["Căn cứ B"]' WHERE valid_from = '2024-01-01'`,
    "UPDATE legal_bases SET valid_until = '2025-02-28' WHERE valid_from = '2024-01-01'",
    `INSERT INTO legal_bases (id, valid_from, valid_until, lines, to_check)
    VALUES ('01a2015d-5b06-737b-ac3c-ce1b7a4f6d09', '2025-04-01', '2025-06-30', '["Căn cứ B"]', '')`,
  ])('stays as a ward wrote it: %s', async (changes) => {
    expect((await upgraded(changes)).map(({ validFrom }) => validFrom)).not.toContain('2025-03-01')
  })
})
