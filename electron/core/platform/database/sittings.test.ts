import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { changeState, insertMeeting, updateMeeting } from '../../features/meetings/meetings.store.ts'
import { insertEntry, setCancelled } from '../../features/register/register.store.ts'
import { newId } from '../../schema/ids.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { contribution, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { endSittingSql } from './changeLog.ts'
import { type Database, inTransaction, openDatabase } from './database.ts'
import { moveToBin } from './records.ts'

async function opened(folder?: string, operator = 'Văn thư'): Promise<Database> {
  const database = await openDatabase(folder ?? (await newBookFolder()), operator)
  onTestFinished(() => database.destroy())
  return database
}

const told = z.record(z.string(), z.unknown()).nullable()
const read = (json: string | null) => told.parse(json === null ? null : JSON.parse(json))

async function linesOf(database: Database, rowId: string) {
  const lines = await database.selectFrom('changeLog').selectAll().where('rowId', '=', rowId).orderBy('id').execute()
  return lines.map(({ before, after, ...line }) => ({ ...line, before: read(before), after: read(after) }))
}

const lastLine = async (database: Database) =>
  (await database.selectFrom('changeLog').select('id').orderBy('id', 'desc').executeTakeFirst())?.id ?? 0

/** As if all lines had been written so long before, in minutes. */
const letPass = (database: Database, minutes: number) =>
  sql`update change_log set at = strftime('%Y-%m-%dT%H:%M:%f', at, ${`${-minutes} minutes`})`.execute(database)

const opinion = contribution({ content: 'Đề nghị' })

/** A meeting with one opinion, entered in a sitting that is over. */
async function entered(database: Database): Promise<string> {
  const id = newId()
  await inTransaction(database, (transaction) =>
    insertMeeting(transaction, id, plannedMeeting({ contributions: [opinion] })),
  )
  await sql.raw(endSittingSql).execute(database)
  return id
}

const save = (database: Database, id: string, revision: number, content: string) =>
  inTransaction(database, (transaction) =>
    updateMeeting(transaction, id, revision, plannedMeeting({ contributions: [{ ...opinion, content }] })),
  )

describe('the saves of one sitting', () => {
  it('are one line a row: what stood before the first, and what the last one left', async () => {
    const database = await opened()
    const id = await entered(database)
    const [begun] = await linesOf(database, opinion.id)

    for (const [revision, content] of ['Đề nghị lắp', 'Đề nghị lắp thêm', 'Đề nghị lắp thêm camera'].entries()) {
      await save(database, id, revision, content)
    }

    const [first, line, ...others] = await linesOf(database, opinion.id)
    expect(others).toEqual([])
    expect(first).toEqual(begun)
    expect(line).toMatchObject({ who: 'Văn thư', action: 'update' })
    expect(line?.before).toEqual({ content: 'Đề nghị' })
    expect(line?.after).toEqual({ content: 'Đề nghị lắp thêm camera' })
    expect((line?.since ?? '') < (line?.at ?? '')).toBe(true)
    const [, ofMeeting, ...more] = await linesOf(database, id)
    expect(more).toEqual([])
    expect(ofMeeting).toMatchObject({ before: { revision: 0 }, after: { revision: 3 } })
  })

  it('tell of every column that one of them changed, one that was empty too', async () => {
    const database = await opened()
    const id = await entered(database)
    const change = (revision: number, place: string, plannedEnd: string | null) =>
      inTransaction(database, (transaction) =>
        updateMeeting(transaction, id, revision, plannedMeeting({ place, plannedEnd, contributions: [opinion] })),
      )
    await change(0, 'Hội trường UBND phường', null)
    await change(1, 'Nhà văn hóa', null)
    await change(2, 'Nhà văn hóa', '2026-11-22T17:00')
    await change(3, 'Nhà văn hóa', null)

    const line = (await linesOf(database, id)).at(-1)

    const before = { planned_end: '2026-11-22T16:00', place: 'Hội trường UBND phường', revision: 0 }
    expect(line?.before).toEqual(before)
    expect(line?.after).toEqual({ planned_end: null, place: 'Nhà văn hóa', revision: 4 })
  })

  it('that begins with a new row tells the row as the last one left it', async () => {
    const database = await opened()
    const id = newId()
    await inTransaction(database, (transaction) => insertMeeting(transaction, id, plannedMeeting()))
    await inTransaction(database, (transaction) =>
      updateMeeting(transaction, id, 0, plannedMeeting({ place: 'Nhà văn hóa', plannedEnd: null })),
    )

    const [line, ...others] = await linesOf(database, id)

    expect(others).toEqual([])
    expect(line).toMatchObject({ action: 'insert', before: null })
    expect(line?.after).toMatchObject({
      id,
      place: 'Nhà văn hóa',
      planned_end: null,
      planned_start: '2026-11-22T14:00',
    })
  })

  it('each raise the number of the last line, by which a backup tells that something was changed', async () => {
    const database = await opened()
    const id = await entered(database)
    const numbers = [await lastLine(database)]
    for (let revision = 0; revision < 3; revision++) {
      await save(database, id, revision, `Ý kiến ${revision}`)
      numbers.push(await lastLine(database))
    }
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  })

  it('take little room, however often a long text is saved', async () => {
    const database = await opened()
    const id = await entered(database)
    const text = 'Đề nghị lắp thêm camera an ninh ở các hẻm nhỏ. '.repeat(640).slice(0, 30_000)
    for (let revision = 0; revision < 40; revision++) {
      await save(database, id, revision, text.slice(0, 29_960 + revision))
    }
    const { rows } = await sql<{ bytes: number }>`
      select sum(length(cast(before as blob)) + length(cast(after as blob))) as bytes from change_log
    `.execute(database)
    expect(rows[0]?.bytes).toBeLessThan(200_000)
  })
})

describe('a sitting is over', () => {
  const between: [string, (database: Database, folder: string) => Promise<unknown>, number][] = [
    ['after half an hour without a save', (database) => letPass(database, 31), 2],
    ['where the clock was set back', (database) => letPass(database, -5), 2],
    ['not after a quarter of an hour', (database) => letPass(database, 15), 1],
    ['when a restore or a data file brings in others', (database) => sql.raw(endSittingSql).execute(database), 2],
  ]
  it.each(between)('%s', async (_when, happen, count) => {
    const folder = dataFolder()
    const database = await opened(folder)
    const id = await entered(database)
    await save(database, id, 0, 'Ý kiến một')
    await happen(database, folder)
    await save(database, id, 1, 'Ý kiến hai')
    const [, ...saves] = await linesOf(database, opinion.id)
    expect(saves).toHaveLength(count)
    expect(saves.at(-1)?.before).toEqual({ content: count === 1 ? 'Đề nghị' : 'Ý kiến một' })
  })

  it('when the program is closed, or somebody else works at it', async () => {
    const folder = dataFolder()
    const first = await opened(folder)
    const id = await entered(first)
    await save(first, id, 0, 'Ý kiến một')
    await first.destroy()
    const second = await opened(folder)
    await save(second, id, 1, 'Ý kiến hai')
    await sql`update app_state set value = 'Chị Hạnh' where key = 'operator'`.execute(second)
    await save(second, id, 2, 'Ý kiến ba')

    const [, ...saves] = await linesOf(second, opinion.id)
    expect(saves.map(({ who, after }) => [who, after])).toEqual([
      ['Văn thư', { content: 'Ý kiến một' }],
      ['Văn thư', { content: 'Ý kiến hai' }],
      ['Chị Hạnh', { content: 'Ý kiến ba' }],
    ])
  })
})

describe('a line of its own', () => {
  it('is each step of a record, and what is saved after it', async () => {
    const database = await opened()
    const id = await entered(database)
    await save(database, id, 0, 'Ý kiến một')
    await changeState(database, { id, revision: 1 }, { state: 'recording' })
    await save(database, id, 2, 'Ý kiến hai')
    await save(database, id, 3, 'Ý kiến ba')
    await moveToBin(database, 'meetings', id, '2026-11-22T08:00')

    const [, ...lines] = await linesOf(database, id)

    expect(lines.map(({ after }) => after)).toEqual([
      { revision: 1 },
      { state: 'recording', revision: 2 },
      { revision: 4 },
      { removed_at: '2026-11-22T08:00' },
    ])
  })

  it('is that of a row that goes, whole, and that of one that comes again', async () => {
    const database = await opened()
    const id = await entered(database)
    await save(database, id, 0, 'Ý kiến một')
    const hear = (revision: number, contributions: (typeof opinion)[]) =>
      inTransaction(database, (transaction) =>
        updateMeeting(transaction, id, revision, plannedMeeting({ contributions })),
      )
    await hear(1, [])
    await hear(2, [opinion])

    const lines = await linesOf(database, opinion.id)

    expect(lines.map(({ action }) => action)).toEqual(['insert', 'update', 'delete', 'insert'])
    expect(lines[2]?.before).toMatchObject({ content: 'Ý kiến một', speaker_name: opinion.speakerName })
  })

  it('is each change of a line of the register, with all of it: a number is found again by any of them', async () => {
    const database = await opened()
    const id = newId()
    await insertEntry(database, {
      ...manual({ code: 'TB' }),
      ...{ id, revision: 0, paperId: null, kindLabel: 'Thông báo', year: 2026, number: 46 },
      ...{ label: '46/TB-BCĐ', cancelReason: '', sample: false },
    })
    await setCancelled(database, id, 0, 'Ghi nhầm')

    const lines = await linesOf(database, id)

    expect(lines.map(({ action }) => action)).toEqual(['insert', 'update'])
    expect(lines[0]?.after).toMatchObject({ number: 46, cancel_reason: '' })
    expect(lines[1]?.before).toEqual(lines[0]?.after)
    expect(lines[1]?.after).toMatchObject({ number: 46, label: '46/TB-BCĐ', cancel_reason: 'Ghi nhầm' })
  })

  it('is none where only what is derived was made anew', async () => {
    const database = await opened()
    const id = await entered(database)
    const before = await lastLine(database)
    await sql`update meetings set search = 'khac' where id = ${id}`.execute(database)
    expect(await lastLine(database)).toBe(before)
  })
})
