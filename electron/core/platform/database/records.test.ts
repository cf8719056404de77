import { describe, expect, it, onTestFinished } from 'vitest'
import { newId } from '../../schema/ids.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { refusal } from '../../testing/testApp.ts'
import { type Database, openDatabase } from './database.ts'
import { changeRecord, insertRecord, isStored, moveToBin, recordFacts, takeOutOfBin, updateRecord } from './records.ts'

const columns = { name: 'Phạm Văn Cường', honorific: 'ông', phone: '', protocolOrder: 7, search: '' } as const
const now = '2026-11-22T08:00'

/** A database with one member, just entered. */
async function withMember(sample: 0 | 1 = 0) {
  const database = await openDatabase(await newBookFolder(), 'Văn thư')
  onTestFinished(() => database.destroy())
  const member = await insertRecord(database, 'members', newId(), columns, sample)
  return { database, member }
}

const stored = (database: Database) => database.selectFrom('members').selectAll().executeTakeFirstOrThrow()

describe('a record', () => {
  it('begins at revision 0, out of the bin, of the sample or not', async () => {
    const { database, member } = await withMember(1)
    const row = await stored(database)
    expect(member).toEqual({ id: row.id, revision: 0 })
    expect(row).toEqual({ id: member.id, ...columns, revision: 0, sample: 1, removedAt: null })
    expect(recordFacts(row)).toEqual({ ...member, sample: true })
  })

  it('counts its saves, and takes what is given of it alone', async () => {
    const { database, member } = await withMember()
    const saved = await updateRecord(database, 'members', member, { name: 'Phạm Văn Cương', phone: undefined })
    expect(saved).toEqual({ id: member.id, revision: 1 })
    expect(await stored(database)).toMatchObject({ ...columns, name: 'Phạm Văn Cương', revision: 1, sample: 0 })

    expect(await updateRecord(database, 'members', saved, {})).toEqual({ id: member.id, revision: 2 })
  })

  it('refuses a save that began at another revision, or of what lies in the bin', async () => {
    const { database, member } = await withMember()
    const saved = await updateRecord(database, 'members', member, { phone: '0905 123 456' })
    const late = updateRecord(database, 'members', member, { phone: '0905 654 321' })
    expect(await refusal(late)).toMatchObject({ code: 'CONFLICT' })

    await moveToBin(database, 'members', member.id, now)
    const removed = updateRecord(database, 'members', saved, { phone: '0905 654 321' })
    expect(await refusal(removed)).toMatchObject({ code: 'CONFLICT' })
    expect(await stored(database)).toMatchObject({ phone: '0905 123 456', revision: 1 })
  })

  it('lets nobody save over a step of the program', async () => {
    const { database, member } = await withMember()
    await changeRecord(database, 'members', member.id, { protocolOrder: 1 })
    await changeRecord(database, 'members', member.id, {})
    expect(await stored(database)).toMatchObject({ protocolOrder: 1, revision: 2 })
    expect(await refusal(updateRecord(database, 'members', member, columns))).toMatchObject({ code: 'CONFLICT' })
  })

  it('goes to the bin and comes back once, as it was', async () => {
    const { database, member } = await withMember()
    const before = await stored(database)
    expect(await takeOutOfBin(database, 'members', member.id)).toBe(false)
    expect(await moveToBin(database, 'members', member.id, now)).toBe(true)
    expect(await moveToBin(database, 'members', member.id, '2026-11-23T08:00')).toBe(false)
    expect(await stored(database)).toEqual({ ...before, removedAt: now })
    expect(await isStored(database, 'members', member.id)).toBe(true)

    expect(await takeOutOfBin(database, 'members', member.id)).toBe(true)
    expect(await stored(database)).toEqual(before)
    expect(await isStored(database, 'members', newId())).toBe(false)
  })

  it('is saved where its kind has no bin, too', async () => {
    const { database } = await withMember()
    const start = { issuer: 'committee', year: 2026, code: 'QĐ', first: 12 } as const
    const id = newId()
    await database
      .insertInto('registerStarts')
      .values({ id, ...start, revision: 1 })
      .execute()
    expect(await updateRecord(database, 'registerStarts', { id, revision: 1 }, { first: 20 })).toEqual({
      id,
      revision: 2,
    })
  })
})
