import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { takenFor } from '../../../../shared/text/letters.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { foldedMarks } from './0008-folded-marks.ts'

/** As text was folded then: without accents, small, and nothing else. */
function foldedBefore(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

describe('text that is searched, from before apostrophes were alike', () => {
  it('is folded as it is from now on', async () => {
    const folder = dataFolder()
    const before = migrations.slice(0, migrations.indexOf(foldedMarks))
    await (await openDatabase(folder, '', before)).destroy()
    const old = new BetterSqlite3(join(folder, databaseFileName))
    const names = ['Rơ Châm H’Nhel', 'Siu Ƀlun', 'Đặng Văn Ấn', ...takenFor.map(([letter]) => `Y ${letter}la`)]
    const insert = old.prepare(
      `INSERT INTO groups (id, name, head_name, head_phone, deputy_name, hall, from_date, search)
       VALUES (?, ?, '', '', '', '', '2020-01-01', ?)`,
    )
    for (const [index, name] of names.entries()) insert.run(String(index), name, foldedBefore(name))
    old.close()
    await (await openDatabase(folder, '')).destroy()

    const database = new BetterSqlite3(join(folder, databaseFileName), { readonly: true })
    const rows = database.prepare<[], { name: string; search: string }>('SELECT name, search FROM groups').all()
    expect(rows.map(({ name }) => name).sort()).toEqual(names.sort())
    for (const { name, search } of rows) expect(search).toBe(foldVietnamese(name))
    database.close()
  })
})
