import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { insertRound, setStep } from '../../../electron/core/features/commendations/commendations.store.ts'
import type { DecisionInput } from '../../../electron/core/features/commendations/inputs.ts'
import { insertGroup } from '../../../electron/core/features/groups/groups.store.ts'
import type {
  ConclusionsInput,
  InvitationInput,
  MinutesInput,
} from '../../../electron/core/features/meetings/inputs.ts'
import { insertMeeting } from '../../../electron/core/features/meetings/meetings.store.ts'
import { insertPaper } from '../../../electron/core/features/papers/papers.store.ts'
import { insertEntry } from '../../../electron/core/features/register/register.store.ts'
import { keepSigned, type SignedAward } from '../../../electron/core/features/signed/signed.store.ts'
import { insertWard } from '../../../electron/core/features/ward/ward.store.ts'
import { endSittingSql } from '../../../electron/core/platform/database/changeLog.ts'
import {
  type Database,
  inTransaction,
  openCopy,
  openDatabase,
} from '../../../electron/core/platform/database/database.ts'
import { databaseFileName } from '../../../electron/core/platform/database/files.ts'
import { newId } from '../../../electron/core/schema/ids.ts'
import {
  conclusionsInput,
  decisionInput,
  invitationInput,
  minutesInput,
} from '../../../electron/core/testing/documents/fixtures.ts'
import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleWard } from '../../../electron/core/testing/wardFixtures.ts'
import { foldVietnamese } from '../../../shared/text/fold.ts'
import { dayOf, meetingOf } from './oneYear.ts'
import { manyNominees } from './rounds.ts'
import { groupName, personName, sentence } from './text.ts'

const firstYear = 2016
const years = 10
const groupCount = 20
const meetingsOfYear = 60
const roundsOfYear = 6
const awardsOfRound = 100
/** Lines of the register, those of its minutes and decisions among them. */
const linesOfYear = 2000

/** How the minutes of a meeting come to be: typed in some sittings, saved by themselves time and again. */
const sittings = 2
const savesOfSitting = 25

/**
 * Fills a folder with ten years of a large ward: 60 meetings, 600 awards and 2,000 lines of the register a year, each
 * meeting saved fifty times while it was typed. The first year through the stores, the others copied from it; the change
 * log is written by its triggers as in use, and then told its days.
 */
export async function fillTenYears(dataDir: string): Promise<void> {
  await (await openDatabase(dataDir, 'bench')).destroy()
  const path = join(dataDir, databaseFileName)
  const database = await openCopy(path)
  const connection = new BetterSqlite3(path)
  connection.pragma('synchronous = OFF')
  try {
    await inTransaction(database, setUp)
    await inTransaction(database, fillFirstYear)
    typeAllMinutes(connection, firstYear)
    tellDays(connection, 0, firstYear)
    for (let later = 1; later < years; later++) {
      const before = lastLine(connection)
      copyFirstYear(connection, later)
      typeAllMinutes(connection, firstYear + later)
      tellDays(connection, before, firstYear + later)
    }
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
    await database.destroy()
  }
}

async function setUp(transaction: Database): Promise<void> {
  await insertWard(transaction, sampleWard)
  for (let index = 0; index < groupCount; index++) {
    const figures = (year: number) => ({ year, households: 400, residents: 1800, committedHouseholds: 350 })
    const kept = Array.from({ length: years }, (_, place) => figures(firstYear + place))
    await insertGroup(
      transaction,
      newId(),
      sampleGroup({ name: groupName(index), headName: personName(index), years: kept }),
    )
  }
}

async function fillFirstYear(transaction: Database): Promise<void> {
  for (let index = 0; index < meetingsOfYear; index++) {
    const id = newId()
    await insertMeeting(transaction, id, meetingOf(firstYear, index), 'closed')
    for (const drawn of [invitationInput, minutesInput, conclusionsInput]) {
      await issue(transaction, drawn, id, { number: index + 1, awards: [] })
    }
  }
  for (let index = 0; index < roundsOfYear; index++) await decideRound(transaction, index)
  for (let index = 3 * meetingsOfYear + roundsOfYear; index < linesOfYear; index++) {
    await insertLine(transaction, { number: index + 1, paperId: null, kind: 'other' })
  }
}

async function decideRound(transaction: Database, index: number): Promise<void> {
  const id = newId()
  const nominees = manyNominees(awardsOfRound)
  const date = dayOf(firstYear, index, roundsOfYear)
  await insertRound(transaction, id, sampleRound({ occasion: `Khen thưởng đợt ${index + 1}`, date, nominees }))
  await setStep(transaction, id, 0, 'done', date)
  const signed = nominees.map(
    (nominee, position): SignedAward => ({
      ...{ nomineeId: nominee.id, groupId: null, position, amount: 270_000 },
      ...{ recipientKind: nominee.recipientKind, honorific: nominee.honorific, name: nominee.name },
      ...{
        printedName: printedName(nominee.name),
        description: nominee.description,
        achievement: nominee.achievement,
      },
      ...{ proposingUnit: nominee.proposingUnit, form: nominee.form },
      // A copied year would bear the serials of the first one: what was signed tells no other.
      ...{ goldenBookYear: null, goldenBookNumber: null },
    }),
  )
  const listed = nominees.map((nominee) => ({ ...nominee, amount: 270_000, name: printedName(nominee.name) }))
  await issue(transaction, { ...decisionInput, awards: listed }, id, { number: index + 1, awards: signed })
}

interface Issued {
  readonly number: number
  readonly awards: readonly SignedAward[]
}

/** A paper with its number, and what was signed. */
async function issue(
  transaction: Database,
  input: InvitationInput | MinutesInput | ConclusionsInput | DecisionInput,
  sourceId: string,
  { number, awards: signed }: Issued,
): Promise<void> {
  const id = newId()
  const texts = { addressees: [], opening: '', body: [], closing: '', recipients: ['Thành viên Ban Chỉ đạo'] }
  const subject = `Văn bản số ${number}`
  const plannedDate = dayOf(firstYear, number, linesOfYear)
  await insertPaper(
    transaction,
    id,
    { kind: input.kind, sourceId },
    { plannedDate, subject, ...texts, signerId: null, copies: 3 },
    0,
  )
  await keepSigned(transaction, id, input, signed)
  await insertLine(transaction, { number, paperId: id, kind: input.kind })
}

const printedName = (name: string) => `Ông ${name}`

const codes = { invitation: 'GM', minutes: 'BB', conclusions: 'TB', decision: 'QĐ', other: 'CV' } as const

interface Line {
  readonly number: number
  readonly paperId: string | null
  readonly kind: keyof typeof codes
}

async function insertLine(transaction: Database, { number, paperId, kind }: Line): Promise<void> {
  await insertEntry(transaction, {
    ...{ id: newId(), revision: 0, paperId, issuer: 'committee', code: codes[kind], kindLabel: 'Văn bản' },
    ...{ year: firstYear, number, label: `${number}/${codes[kind]}-BCĐ`, date: dayOf(firstYear, number, linesOfYear) },
    ...{
      subject: `Về việc phối hợp giữ gìn an ninh, trật tự tại ${groupName(number)}`,
      signerName: personName(number),
    },
    ...{ recipients: 'Thành viên Ban Chỉ đạo, Ủy ban nhân dân phường', keeper: 'VT', copies: 3 },
    ...{ sentOn: null, receivedBy: '', note: '', cancelReason: '', sample: false },
  })
}

/** Tables of a year's records, each after those that its rows point at. */
const tablesOfYear = [
  ...['meetings', 'meeting_attendees', 'agenda_items', 'contributions', 'conclusions', 'tasks', 'rounds', 'proposals'],
  ...['papers', 'awards', 'signed_papers', 'register_entries'],
]

/** The same records so many years later, under ids of their own. */
function copyFirstYear(connection: BetterSqlite3.Database, later: number): void {
  connection.transaction(() => {
    for (const table of tablesOfYear) {
      const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String)
      const values = columns.map((column) => {
        if (column === 'year') return `year + ${later}`
        if (column === 'id' || column.endsWith('_id')) return `'${later}' || substr(${column}, 2)`
        return `iif(${column} GLOB '20[0-9][0-9]-*', (substr(${column}, 1, 4) + ${later}) || substr(${column}, 5), ${column})`
      })
      const ofFirstYear = `substr(id, 1, 1) = '0'`
      connection.exec(
        `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${table} WHERE ${ofFirstYear}`,
      )
    }
  })()
}

/** Says of the lines of the change log behind one that they were written in a year. */
function tellDays(connection: BetterSqlite3.Database, behind: unknown, year: number): void {
  connection
    .prepare('UPDATE change_log SET at = :year || substr(at, 5), since = :year || substr(since, 5) WHERE id > :behind')
    .run({ year: String(year), behind })
}

/** What a form writes while minutes are typed: the meeting with its search text, and the opinion under the hands. */
function typeAllMinutes(connection: BetterSqlite3.Database, year: number): void {
  const opinions = connection.prepare(
    `SELECT meetings.id AS meetingId, search, min(contributions.id) AS opinionId FROM meetings
    JOIN contributions ON meeting_id = meetings.id WHERE planned_start GLOB ? GROUP BY meetings.id`,
  )
  const saveMeeting = connection.prepare('UPDATE meetings SET revision = revision + 1, search = ? WHERE id = ?')
  const saveOpinion = connection.prepare('UPDATE contributions SET content = ? WHERE id = ?')
  const typed = z.array(typedSchema).parse(opinions.all(`${year}-*`))
  for (let sitting = 0; sitting < sittings; sitting++) {
    connection.transaction(() => {
      for (const [index, { meetingId, opinionId, search }] of typed.entries()) {
        for (let save = 1; save <= savesOfSitting; save++) {
          const content = sentence(index, 4)
            .repeat(1 + sitting)
            .slice(0, 4 * save + sitting * 200)
          saveOpinion.run(content, opinionId)
          saveMeeting.run(`${search} ${foldVietnamese(content)}`, meetingId)
        }
      }
    })()
    connection.exec(endSittingSql)
  }
}

const typedSchema = z.object({ meetingId: z.string(), opinionId: z.string(), search: z.string() })

function lastLine(connection: BetterSqlite3.Database): unknown {
  return connection.prepare('SELECT coalesce(max(id), 0) FROM change_log').pluck().get()
}
