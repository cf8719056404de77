import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { checksumOf } from '../../schema/checksum.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { attendee, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { closed, draft } from '../../testing/paperFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { collective, decidedRound, openWithSigners, roundOf } from '../../testing/roundsToDecide.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { type BookFile, rowsIn, writtenBook } from './bookFile.ts'
import { leftOutTables } from './datasetParts.ts'
import { snakeCase } from './references.ts'
import { allParts } from './testing/allParts.ts'
import { exported, exportedBook, fileOfVersion1, openWith } from './testing/exported.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')
const sample: unknown = JSON.parse(readFileSync(samplePath, 'utf8'))

const names = (book: BookFile, part: string, list: string, column = 'name') =>
  rowsIn(book, part, list).map((row) => row[column])

describe('what a data file holds', () => {
  it('is every table with every column, but those that are left out for a reason', async () => {
    const database = await openDatabase(dataFolder(), '')
    const { rows } = await sql<{ table: string; column: string }>`
      select tables.name as "table", columns.name as "column"
      from sqlite_schema as tables join pragma_table_info(tables.name) as columns
      where tables.type = 'table' and tables.name not like 'sqlite_%'
    `.execute(database)
    await database.destroy()
    const inSchema = Object.entries(Object.groupBy(rows, ({ table }) => table))
      .filter(([table]) => !Object.hasOwn(leftOutTables, table))
      .map(([table, columns = []]) => [table, columns.map(({ column }) => column).sort()] as const)
    const inFile = allParts.flatMap(({ tables }) =>
      tables.map(({ table, row, made }) => {
        const columns = [...Object.keys(row.shape), ...Object.keys(made)]
        return [snakeCase(table), columns.map(snakeCase).sort()] as const
      }),
    )
    expect(new Map(inFile)).toEqual(new Map(inSchema))
    expect(Object.values(leftOutTables).every((reason) => reason.length > 20)).toBe(true)
  })

  it('gives the same book again: reports word for word, cancelled numbers, serials, papers as signed', async () => {
    const { client, dataDir } = await openWithSigners()
    await client.register.saveStart({ issuer: 'committee', year: 2026, code: 'KH', first: 46, revision: 0 })
    const typed = await client.register.add(manual({ note: 'Bản giấy' }))
    await client.register.cancel({ id: typed.id, revision: 0, reason: 'Ghi nhầm' })
    const id = await closed(client)
    await client.register.issue({ paperId: (await draft(client, 'conclusions', id)).id, date: '2026-11-22', number: 7 })
    const decided = await decidedRound(client)
    await client.register.cancel({ id: decided.entry.id, revision: 0, reason: 'Sai tên' })
    const report = await client.reports.create({ kind: 'year', year: 2026, part: 1 })
    await draft(client, 'report', report.id)
    const written = await client.reports.get({ id: report.id })
    expect(written.paragraphs.length).toBeGreaterThan(3)

    const file = await exported(dataDir, 2026)
    const other = await openWith(JSON.parse(JSON.stringify(file)))

    expect(await exported(other.dataDir, 2026)).toEqual(file)
    expect(await other.client.reports.get({ id: report.id })).toEqual(written)
    const books = async (one: typeof client) => ({
      committee: (await one.register.list({ issuer: 'committee', year: 2026 })).entries.map(withoutRevision),
      people: (await one.register.list({ issuer: 'people', year: 2026 })).entries.map(withoutRevision),
    })
    expect(await books(other.client)).toEqual(await books(client))
    // The serials of the cancelled decision belong to its names for ever.
    const next = await decidedRound(other.client, { occasion: 'Đợt khác', nominees: [collective({ name: 'Tổ 9' })] })
    const { nominees } = await other.client.commendations.get({ id: next.id })
    expect(nominees.map(({ goldenBookNumber }) => goldenBookNumber)).toEqual([3])
    expect(await other.client.register.add(manual())).toMatchObject({ number: 47 })
  })

  it('has the serials of the golden book go on after those that are lost', async () => {
    const { client, dataDir } = await openWithSigners()
    const database = await openDatabase(dataDir, 'Văn thư')
    await database.insertInto('appState').values({ key: 'last-serial-2026', value: '40' }).execute()
    await database.destroy()
    await client.register.add(manual())
    const { client: other } = await openWith(await exported(dataDir, 2026))
    const { id } = await decidedRound(other, { nominees: [collective()] })
    const { nominees } = await other.commendations.get({ id })
    expect(nominees.map(({ goldenBookNumber }) => goldenBookNumber)).toEqual([41])
  })

  it('takes a record of another year along where it is tied to one of the year', async () => {
    const { client, dataDir } = await openWithSigners()
    const lastYear = {
      plannedStart: '2025-12-30T08:00',
      plannedEnd: null,
      actualStart: '2025-12-30T08:00',
      actualEnd: '2025-12-30T09:00',
    }
    const late = await closed(client, { ...lastYear, title: 'Ký sang năm' })
    await closed(client, { ...lastYear, title: 'Không liên quan' })
    const review = await closed(client, { ...lastYear, title: 'Xét khen thưởng' })
    await client.register.issue({
      paperId: (await draft(client, 'minutes', late)).id,
      date: '2026-01-05',
      number: null,
    })
    await client.commendations.create(roundOf({ meetingId: review }))
    const book = await exportedBook(dataDir, 2026)
    expect(names(book, 'meetings', 'meetings', 'title').sort()).toEqual(['Ký sang năm', 'Xét khen thưởng'])
    expect(rowsIn(book, 'register', 'registerEntries')).toMatchObject([
      { paperId: rowsIn(book, 'papers', 'papers')[0]?.id },
    ])
    expect(names(await exportedBook(dataDir, 2025), 'commendations', 'rounds', 'occasion')).toEqual([])
  })

  it('leaves out what lies in the bin, but whoever a record names', async () => {
    const { client, dataDir } = await openWithSigners()
    const member = (name: string) =>
      client.members.create({
        name,
        honorific: 'ông',
        phone: '',
        protocolOrder: 1,
        terms: [
          {
            id: crypto.randomUUID(),
            committeePost: 'Ủy viên',
            outsidePost: '',
            unit: '',
            from: '2025-07-01',
            until: null,
            decision: '',
          },
        ],
      })
    const [named, other] = [await member('Có Tên'), await member('Không Tên')]
    await client.meetings.create(plannedMeeting({ attendees: [attendee({ memberId: named.id, name: 'Có Tên' })] }))
    const gone = await client.meetings.create(
      plannedMeeting({ title: 'Đã xóa', attendees: [attendee({ memberId: other.id, name: 'Không Tên' })] }),
    )
    await client.meetings.remove({ id: gone.id })
    await client.members.remove({ id: named.id })
    await client.members.remove({ id: other.id })

    const book = await exportedBook(dataDir, 2026)
    expect(names(book, 'members', 'members')).toEqual(['Có Tên'])
    expect(names(book, 'meetings', 'meetings', 'title')).not.toContain('Đã xóa')

    const loaded = await openWith(writtenBook(book))
    expect(await loaded.client.members.list()).toEqual([])
    expect(await exportedBook(loaded.dataDir, 2026)).toEqual(book)
  })

  it('of a file of version 1 is what it says, with papers as they were signed', async () => {
    const file = fileOfVersion1()
    const { client, dataDir } = await openWith(file)
    const signed = [...file.meetings, ...file.commendations]
      .flatMap(({ papers }) => papers)
      .filter((paper) => paper.signed)
    const book = await exportedBook(dataDir, 2023)
    const inputs = names(book, 'papers', 'papers', 'issuedInput').filter((input) => input !== null)
    expect(inputs.map((input) => JSON.parse(String(input)))).toEqual(
      expect.arrayContaining(signed.map((paper) => JSON.parse(paper.signed?.input ?? ''))),
    )
    expect(signed.length).toBeGreaterThan(10)
    const { entries } = await client.register.list({ issuer: 'committee', year: 2023 })
    expect(entries.filter(({ cancelReason }) => cancelReason !== '')).toMatchObject([{ cancelReason: 'Ghi nhầm ngày' }])
    expect(names(book, 'register', 'registerStarts', 'first')).toEqual([12])
    const again = await openWith(writtenBook(book))
    expect(await exportedBook(again.dataDir, 2023)).toEqual(book)
  })

  it('is refused before the ward is set up', async () => {
    const { dataDir } = await openTestApp()
    await expect(exportedBook(dataDir, 2026)).rejects.toThrow(/phường/i)
  })
})

describe('a data file of version 2 is refused, and nothing is loaded', () => {
  const change = async (changeBook: (file: Record<string, Record<string, Record<string, unknown>[]>>) => void) => {
    const { dataDir } = await openWith(sample)
    const file = JSON.parse(JSON.stringify(await exported(dataDir, 2023)))
    changeBook(file)
    return refusal(openWith(file))
  }
  const first = (rows: Record<string, unknown>[] | undefined) => rows?.[0] ?? {}

  it('with a column that the book does not keep', async () => {
    const told = await change((file) => Object.assign(first(file.members?.members), { soCccd: '012345678901' }))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['members.members.0.soCccd'] })
  })

  it('with content in a signed paper that the book does not keep, though the checksum is right', async () => {
    let place = -1
    const told = await change((file) => {
      const papers = file.papers?.papers ?? []
      place = papers.findIndex(({ kind, issuedInput }) => kind === 'minutes' && issuedInput !== null)
      const paper = papers[place] ?? {}
      const document = { ...JSON.parse(String(paper.issuedInput)), soCccd: '012345678901' }
      paper.issuedInput = JSON.stringify(document)
      const signed = file.signed?.signedPapers?.find(({ id }) => id === paper.id)
      Object.assign(first(signed && [signed]), { checksum: checksumOf(document, []) })
    })
    expect(told).toMatchObject({ code: 'INVALID', paths: [`papers.papers.${place}.issuedInput`] })
  })

  it('with a list or a part that the book does not keep', async () => {
    const told = await change((file) =>
      Object.assign(file, { doiTuong: { list: [] } }, { ward: { ...file.ward, more: [] } }),
    )
    expect(told).toMatchObject({ code: 'INVALID', paths: ['ward.more', 'doiTuong'] })
  })

  it('with a value that a column cannot hold', async () => {
    const told = await change((file) => Object.assign(first(file.members?.memberTerms), { fromDate: '2023-02-30' }))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['members.memberTerms.0.fromDate'] })
  })

  it('with a reference that leads nowhere, and with an id that is there twice', async () => {
    const nowhere = await change((file) =>
      Object.assign(first(file.members?.memberTerms), { memberId: crypto.randomUUID() }),
    )
    expect(nowhere).toMatchObject({ code: 'INVALID', paths: ['members.memberTerms.0.memberId'] })
    const twice = await change((file) => file.groups?.groups?.push({ ...first(file.groups.groups) }))
    expect(twice).toMatchObject({ code: 'INVALID', paths: [expect.stringMatching(/^groups\.groups\.\d+\.id$/)] })
  })

  it('with a number that is given twice', async () => {
    const told = await change((file) => {
      file.register?.registerEntries?.push({
        ...first(file.register.registerEntries),
        id: crypto.randomUUID(),
        paperId: null,
      })
    })
    expect(told).toMatchObject({ code: 'INVALID', paths: ['register.registerEntries'] })
  })

  it('with rows that make no record', async () => {
    const told = await change((file) => Object.assign(first(file.members?.members), { protocolOrder: 0 }))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['members.members.0'] })
  })
})

function withoutRevision<T extends { revision: number }>({ revision: _revision, ...line }: T) {
  return line
}
