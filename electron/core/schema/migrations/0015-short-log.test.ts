import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { backupFolderName } from '../../platform/database/files.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { shortLog } from './0015-short-log.ts'

const steps = migrations.slice(0, migrations.indexOf(shortLog))

/** A book of the version before, written by its own triggers; closed. */
async function oldBook(write: (book: BetterSqlite3.Database) => void): Promise<string> {
  const folder = dataFolder()
  await (await openDatabase(folder, 'Văn thư', steps)).destroy()
  const book = new BetterSqlite3(join(folder, databaseFileName))
  write(book)
  book.close()
  return folder
}

async function migrated(folder: string): Promise<BetterSqlite3.Database> {
  await (await openDatabase(folder, 'Văn thư', migrations.slice(0, steps.length + 1))).destroy()
  const book = new BetterSqlite3(join(folder, databaseFileName), { readonly: true })
  onTestFinished(() => void book.close())
  return book
}

const newMeeting = `INSERT INTO meetings (id, kind, title, place, planned_start, planned_end, invitation_note, state, search)
  VALUES ('m', 'committee', 'Họp', 'Hội trường', '2026-11-22T08:00', NULL, '', 'preparing', 'hop')`

/** Gives the lines, in their order, the times at which they are said to have been written. */
function setTimes(book: BetterSqlite3.Database, times: readonly string[]): void {
  const set = book.prepare(
    'UPDATE change_log SET at = ? WHERE id = (SELECT id FROM change_log ORDER BY id LIMIT 1 OFFSET ?)',
  )
  for (const [place, time] of times.entries()) set.run(`2026-11-22T${time}:00.000`, place)
}

const lineSchema = z.object({
  id: z.number(),
  at: z.string(),
  since: z.string().nullable(),
  action: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
const json = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

function linesOf(book: BetterSqlite3.Database, row: string) {
  const lines = book.prepare('SELECT * FROM change_log WHERE row_id = ? ORDER BY id').all(row)
  return lines.map((line) => {
    const { at, since, before, after, ...others } = lineSchema.parse(line)
    const time = (moment: string | null) => moment?.slice(11, 16) ?? null
    return { ...others, at: time(at), since: time(since), before: json(before), after: json(after) }
  })
}

it('makes one line of the saves of a sitting, without what is derived and what did not change', async () => {
  const folder = await oldBook((book) => {
    book.exec(newMeeting)
    const save = book.prepare('UPDATE meetings SET revision = revision + 1, place = ?, planned_end = ?, search = ?')
    for (const place of ['Nhà', 'Nhà văn', 'Nhà văn hóa']) save.run(place, '2026-11-22T10:00', place)
    book.exec("UPDATE meetings SET state = 'recording', revision = revision + 1")
    save.run('Hội trường', null, '')
    save.run('Hội trường lớn', null, '')
    setTimes(book, ['07:00', '07:31', '07:40', '08:05', '08:06', '08:07', '08:08'])
  })

  const lines = linesOf(await migrated(folder), 'm')

  expect(lines).toMatchObject([
    { id: 1, action: 'insert', at: '07:00', since: null, before: null, after: { id: 'm', place: 'Hội trường' } },
    { id: 4, action: 'update', at: '08:05', since: '07:31' },
    { id: 5, action: 'update', at: '08:06', since: null, before: { state: 'preparing', revision: 3 } },
    { id: 7, action: 'update', at: '08:08', since: '08:07' },
  ])
  expect(lines[0]?.after).not.toHaveProperty('search')
  expect(lines[1]?.before).toEqual({ place: 'Hội trường', planned_end: null, revision: 0 })
  expect(lines[1]?.after).toEqual({ place: 'Nhà văn hóa', planned_end: '2026-11-22T10:00', revision: 3 })
  expect(lines[3]?.after).toEqual({ place: 'Hội trường lớn', planned_end: null, revision: 6 })
})

it('writes what a new sitting saves as the triggers do from then on', async () => {
  const folder = await oldBook((book) => {
    book.exec(newMeeting)
    book.exec(
      "UPDATE meetings SET revision = 1, place = 'Nhà'; UPDATE meetings SET revision = 2, place = 'Nhà văn hóa'",
    )
  })
  await (await migrated(folder)).close()
  const book = new BetterSqlite3(join(folder, databaseFileName))
  onTestFinished(() => void book.close())
  book.exec("UPDATE meetings SET revision = 3, place = 'A'; UPDATE meetings SET revision = 4, place = 'B'")

  const [old, line, ...others] = linesOf(book, 'm')

  expect(others).toEqual([])
  expect(old).toMatchObject({ id: 3, action: 'insert', after: { place: 'Nhà văn hóa', revision: 2 } })
  expect(line).toMatchObject({
    id: 5,
    before: { place: 'Nhà văn hóa', revision: 2 },
    after: { place: 'B', revision: 4 },
  })
})

it('leaves each change of what tells a number, whole, whatever its age, and what cannot be read as it is', async () => {
  const folder = await oldBook((book) => {
    book.exec(`INSERT INTO register_entries (id, issuer, code, kind_label, year, number, label, date, subject, signer_name,
        recipients, keeper, copies, received_by, note, search)
      VALUES ('r', 'committee', 'TB', 'Thông báo', 2016, 46, '46/TB', '2016-02-10', '', '', '', '', 1, '', '', 'tb');
      UPDATE register_entries SET cancel_reason = 'Ghi nhầm', revision = 1;
      ${newMeeting}; UPDATE meetings SET revision = 1; UPDATE meetings SET revision = 2;
      UPDATE change_log SET after = '[]' WHERE id = 4; UPDATE change_log SET at = '2016' || substr(at, 5);`)
  })

  const book = await migrated(folder)

  const [given, cancelled, ...others] = linesOf(book, 'r')
  expect(others).toEqual([])
  expect(given?.after).toMatchObject({ number: 46, label: '46/TB', cancel_reason: '' })
  expect(given?.after).not.toHaveProperty('search')
  expect(cancelled?.before).toEqual(given?.after)
  expect(cancelled?.after).toMatchObject({ number: 46, cancel_reason: 'Ghi nhầm' })
  const ofMeeting = book.prepare("SELECT after FROM change_log WHERE row_id = 'm' ORDER BY id").pluck().all()
  expect(ofMeeting).toHaveLength(3)
  expect(ofMeeting[1]).toBe('[]')
})

it('gives the disk back what the log of years took, after a backup that still holds it', async () => {
  const folder = await oldBook((book) => {
    book.exec(newMeeting)
    const save = book.prepare('UPDATE meetings SET revision = revision + 1, search = ?')
    book.transaction(() => {
      for (let count = 0; count < 600; count++) save.run(`hop ${'x'.repeat(30_000)} ${count}`)
    })()
  })
  const size = () => statSync(join(folder, databaseFileName)).size
  const before = size()

  await migrated(folder)

  expect(before).toBeGreaterThan(30_000_000)
  expect(size()).toBeLessThan(1_000_000)
  expect(existsSync(join(folder, backupFolderName))).toBe(true)
  const [backup = ''] = readdirSync(join(folder, backupFolderName))
  expect(statSync(join(folder, backupFolderName, backup)).size).toBeGreaterThan(30_000_000)
})
