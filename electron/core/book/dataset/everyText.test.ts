import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { groupSchema } from '../../../../shared/model/groups.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { insertGroup } from '../../features/groups/groups.store.ts'
import { features } from '../../features.ts'
import type { Database } from '../../platform/database/database.ts'
import { readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { phoneNumber, residentName, spelling, title } from '../../platform/redaction/testing/residentNames.ts'
import { newId } from '../../schema/ids.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { rowsIn } from './bookFile.ts'
import { exportBook } from './exportBook.ts'
import { loadBook } from './loadBook.ts'
import { allParts } from './testing/allParts.ts'
import { writeRandomBook, years } from './testing/randomBook.ts'
import { openedBook, reread, undone } from './testing/randomBooks.ts'
import { type TypedColumn, typedColumns } from './testing/typedColumns.ts'

/** What superiors get as it was typed, and why. Whoever adds a column here lets through whatever stands in it. */
const goesAsItIs: Readonly<Record<string, string>> = {
  'ward.committeeSymbol': 'stands in every number',
  'ward.peopleSymbol': 'stands in every number',
  'ward.units': 'what the units of the ward are called',
  'wardHeaders.wardName': 'a place, whoever it was named after',
  'wardHeaders.province': 'a place',
  'wardHeaders.district': 'a place',
  'wardHeaders.placeName': 'a place',
  'signers.name': 'holds office',
  'members.name': 'holds office',
}

/** Whom such a column names where another one says that it is a member, who holds office. */
const ofMembers: Readonly<Record<string, string>> = {
  'meetings.chairName': 'chairMemberId',
  'meetings.secretaryName': 'secretaryMemberId',
  'meetingAttendees.name': 'memberId',
}

/** Read as they were entered, to know which numbers must not stand anywhere. */
const phones = new Set(['members.phone', 'groups.headPhone'])

const nameOf = ({ table, name }: TypedColumn) => `${table}.${name}`

/** Has a resident stand in every column of every row that somebody may have typed him into. */
async function typeResidents(database: Database, next: () => string): Promise<number> {
  let typed = 0
  for (const column of typedColumns().filter((one) => !Object.hasOwn(goesAsItIs, nameOf(one)))) {
    const member = ofMembers[nameOf(column)]
    const { rows } = await sql<{ key: string | number }>`
      select ${sql.ref(column.key)} as key from ${sql.table(column.table)}
      where ${member === undefined ? sql`true` : sql`${sql.ref(member)} is null`}
    `.execute(database)
    for (const { key } of rows) {
      const text = phones.has(nameOf(column)) ? '0987 654 321' : next()
      typed += 1
      await sql`
        update ${sql.table(column.table)} set ${sql.ref(column.name)} = ${column.isJson ? JSON.stringify([text]) : text}
        where ${sql.ref(column.key)} = ${key}
      `.execute(database)
    }
  }
  return typed
}

/** As the records know them: each heads a group. */
async function headGroups(database: Database, names: readonly string[]): Promise<void> {
  for (const [index, headName] of names.entries()) {
    const group = { name: `Tổ dân phố ${index + 90}`, headName, headPhone: '', deputyName: '', hall: '' }
    await insertGroup(database, newId(), groupSchema.parse({ ...group, from: '2019-01-01', until: null, years: [] }))
  }
}

const resident = fc.record({ name: residentName, before: title, style: spelling })
const residents = fc.uniqueArray(resident, { minLength: 3, maxLength: 6, selector: ({ name }) => foldVietnamese(name) })

it('no resident stands anywhere in the copy for superiors, whatever text of a random book named him', async () => {
  const book = await openedBook()
  let most = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.constantFrom(...years), residents, phoneNumber, (draw, year, people, phone) =>
      undone(book, async (written) => {
        await writeRandomBook(written, draw)
        let count = 0
        const typed = await typeResidents(written, () => {
          const one = people[count % people.length]
          count += 1
          // Lines of the register, rates and starts are told apart by what they say.
          return `${one?.before} ${one?.style.spell(one.name)}, việc ${count}, gọi ${phone}`
        })
        most = Math.max(most, typed)
        await headGroups(
          written,
          people.map(({ before, name }) => `${before} ${name}`),
        )
        const redactor = await readNameRedactor(written, features)
        const whole = foldVietnamese(JSON.stringify(await exportBook(written, { year, redactor: null }, allParts)))
        const bare = foldVietnamese(JSON.stringify(await exportBook(written, { year, redactor }, allParts)))
        for (const { name } of people) {
          expect(whole).toContain(foldVietnamese(name))
          expect(bare).not.toContain(foldVietnamese(name))
        }
        expect(bare.replace(/\D/g, '')).not.toContain('987654321')
      }),
    ),
    { numRuns: 25 },
  )
  expect(most).toBeGreaterThan(200)
}, 300_000)

it('the copy of a random book for superiors loads, and is the same copy again', async () => {
  const [book, empty] = [await openedBook(), await openedBook()]
  let papers = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.constantFrom(...years), (draw, year) =>
      undone(book, async (written) => {
        await writeRandomBook(written, draw)
        const redactor = await readNameRedactor(written, features)
        const bare = await exportBook(written, { year, redactor }, allParts)
        papers += rowsIn(bare, 'papers', 'papers').length
        await undone(empty, async (loaded) => {
          await loadBook(loaded, reread(bare), { sample: 0, readers: bookReaders }, allParts)
          const again = await exportBook(loaded, { year, redactor: null }, allParts)
          for (const [part, lists] of Object.entries(again.parts)) {
            for (const [list, rows] of Object.entries(lists))
              expect([list, rows]).toEqual([list, rowsIn(bare, part, list)])
          }
        })
      }),
    ),
    { numRuns: 25 },
  )
  expect(papers).toBeGreaterThan(5)
}, 300_000)
