import { type KyselyPlugin, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { insertMeeting } from '../../features/meetings/meetings.store.ts'
import { insertMember } from '../../features/members/members.store.ts'
import { newId } from '../../schema/ids.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { refusal } from '../../testing/testApp.ts'
import { endSittingSql } from './changeLog.ts'
import { type Database, openDatabase } from './database.ts'
import { syncRows, syncTable } from './rows.ts'

async function opened(): Promise<Database> {
  const database = await openDatabase(await newBookFolder(), 'Văn thư')
  onTestFinished(() => database.destroy())
  return database
}

async function withMeeting() {
  const database = await opened()
  const meetingId = newId()
  await insertMeeting(database, meetingId, plannedMeeting())
  return { database, meetingId }
}

const conclusions = (meetingId: string, ...contents: readonly string[]) =>
  contents.map((content, position) => ({ id: newId(), meetingId, position, content }))

const stored = (database: Database) => database.selectFrom('conclusions').selectAll().orderBy('position').execute()

const logged = (database: Database) =>
  database
    .selectFrom('changeLog')
    .select(['action', 'rowId'])
    .where('tableName', '=', 'conclusions')
    .orderBy('id')
    .execute()

/** The same database, with the number of statements that went to it since. */
function counted(database: Database) {
  const count = { statements: 0 }
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count.statements++
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { database: database.withPlugin(counting), count }
}

describe('syncRows', () => {
  it('stores a list, changes it and empties it again, each row under its id', async () => {
    const { database, meetingId } = await withMeeting()
    const [first, second, third, ...more] = conclusions(meetingId, 'một', 'hai "trong ngoặc"', 'ba\n\\ bốn', '')
    if (!first || !second || !third) throw new Error('three rows are needed')
    await syncRows(database, 'conclusions', 'meetingId', meetingId, [first, second, third, ...more])
    expect(await stored(database)).toEqual([first, second, third, ...more])

    const changed = [
      { ...third, position: 0 },
      { ...first, position: 1, content: 'một, sửa' },
      ...conclusions(meetingId, '', '', 'mới').slice(2),
    ]
    await syncRows(database, 'conclusions', 'meetingId', meetingId, changed)
    expect(await stored(database)).toEqual(changed)

    await syncRows(database, 'conclusions', 'meetingId', meetingId, [])
    expect(await stored(database)).toEqual([])
  })

  it('writes nothing but what changed', async () => {
    const { database, meetingId } = await withMeeting()
    const rows = conclusions(meetingId, 'một', 'hai', 'ba')
    await syncRows(database, 'conclusions', 'meetingId', meetingId, rows)
    // What comes after is told by lines of its own.
    await sql.raw(endSittingSql).execute(database)
    const before = await logged(database)

    await syncRows(database, 'conclusions', 'meetingId', meetingId, rows)
    expect(await logged(database)).toEqual(before)

    const [first, second, third] = rows
    if (!first || !second || !third) throw new Error('three rows are needed')
    await syncRows(database, 'conclusions', 'meetingId', meetingId, [first, { ...second, content: 'hai, sửa' }])
    expect((await logged(database)).slice(before.length)).toEqual([
      { action: 'delete', rowId: third.id },
      { action: 'update', rowId: second.id },
    ])
  })

  it('takes as many statements for three hundred rows as for three', async () => {
    const { database, meetingId } = await withMeeting()
    const statementsFor = async (many: number) => {
      const { database: watched, count } = counted(database)
      const rows = conclusions(meetingId, ...Array.from({ length: many }, (_, index) => `Kết luận ${index}`))
      await syncRows(watched, 'conclusions', 'meetingId', meetingId, rows)
      return count.statements
    }
    await statementsFor(1)
    expect(await statementsFor(300)).toBe(await statementsFor(3))
    expect(await stored(database)).toHaveLength(3)
  })

  it('lets two rows change places in a column that no two may share', async () => {
    const { database, meetingId } = await withMeeting()
    const memberIds = [newId(), newId()]
    for (const id of memberIds) {
      await insertMember(database, id, {
        name: 'Phạm Văn Cường',
        honorific: 'ông',
        phone: '',
        protocolOrder: 1,
        terms: [],
      })
    }
    const person = { meetingId, honorific: 'ông', name: 'Phạm Văn Cường', post: '', unit: '', role: 'member' } as const
    const unmarked = {
      status: 'unmarked',
      standInName: '',
      standInHonorific: null,
      standInPost: '',
      reason: '',
      time: null,
    }
    const rows = memberIds.map((memberId, position) => ({ id: newId(), memberId, position, ...person, ...unmarked }))
    const sync = (attendees: typeof rows) =>
      syncRows(database, 'meetingAttendees', 'meetingId', meetingId, attendees, ['memberId'])
    await sync(rows)

    const swapped = rows.map((row, index) => ({ ...row, memberId: memberIds[1 - index] ?? '' }))
    await sync(swapped)

    expect(await database.selectFrom('meetingAttendees').selectAll().orderBy('position').execute()).toEqual(swapped)
  })

  it('refuses a row of another record, and one that is there twice', async () => {
    const { database, meetingId } = await withMeeting()
    const otherId = newId()
    await insertMeeting(database, otherId, plannedMeeting())
    const [own] = conclusions(meetingId, 'một')
    if (!own) throw new Error('a row is needed')
    await syncRows(database, 'conclusions', 'meetingId', meetingId, [own])

    const stolen = syncRows(database, 'conclusions', 'meetingId', otherId, [{ ...own, meetingId: otherId }])
    expect(await refusal(stolen)).toMatchObject({ code: 'CONFLICT' })
    const twice = syncRows(database, 'conclusions', 'meetingId', meetingId, [own, { ...own, position: 1 }])
    expect(await refusal(twice)).toMatchObject({ code: 'CONFLICT' })
    expect(await stored(database)).toEqual([own])
  })
})

describe('syncTable', () => {
  it('keeps numbers as they are, whole or not, and nothing where nothing is known', async () => {
    const database = await opened()
    const years = [
      { year: 2025, areaHa: 312.75, groups: 14, households: null, residents: 15_230 },
      { year: 2026, areaHa: 300, groups: null, households: 4_100, residents: null },
    ]
    await syncTable(database, 'wardYears', 'year', years)
    expect(await database.selectFrom('wardYears').selectAll().orderBy('year').execute()).toEqual(years)

    await syncTable(database, 'wardYears', 'year', years.slice(1))
    expect(await database.selectFrom('wardYears').selectAll().execute()).toEqual(years.slice(1))
  })
})
