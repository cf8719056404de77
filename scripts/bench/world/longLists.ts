import { insertRound, setStep } from '../../../electron/core/features/commendations/commendations.store.ts'
import { insertMeeting } from '../../../electron/core/features/meetings/meetings.store.ts'
import { insertPaper } from '../../../electron/core/features/papers/papers.store.ts'
import { insertEntry } from '../../../electron/core/features/register/register.store.ts'
import { keepSigned } from '../../../electron/core/features/signed/signed.store.ts'
import { type Database, inTransaction, openDatabase } from '../../../electron/core/platform/database/database.ts'
import { newId } from '../../../electron/core/schema/ids.ts'
import { decisionInput, minutesInput } from '../../../electron/core/testing/documents/fixtures.ts'
import { attendee, contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import { manual } from '../../../electron/core/testing/registerFixtures.ts'
import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleSigner, sampleWard } from '../../../electron/core/testing/wardFixtures.ts'
import type { Nominee } from '../../../shared/model/commendations.ts'
import { newFolder } from './folders.ts'
import { withApp } from './openedApp.ts'
import { manyNominees } from './rounds.ts'
import { groupName, personName, sentence, unitName } from './text.ts'

/** The lists of a ward as long as they get: ten years of a busy one, and a book of numbers that is never full. */
export const listLengths = {
  years: 10,
  meetingsOfYear: 60,
  /** Each of {@link awardsOfRound}, two a year: 3,600 awards. */
  rounds: 12,
  awardsOfRound: 300,
  /** All in the book of this year. */
  register: 20_000,
} as const

const thisYear = new Date().getFullYear()
/** Days of this year that are past on any day but New Year's. */
const firstDay = `${thisYear}-01-01`

let folder: Promise<string> | undefined

/** A folder with a database of {@link listLengths}, made once and removed when the process ends. */
export function longListsFolder(): Promise<string> {
  folder ??= makeFolder()
  return folder
}

async function makeFolder(): Promise<string> {
  const made = newFolder()
  await withApp(made, async (client) => {
    const chairman = sampleSigner({ issuer: 'people', onBehalf: false, title: 'Chủ tịch', otherTitle: '' })
    await client.ward.setUp({ ...sampleWard, signers: [sampleSigner(), chairman] })
  })
  const database = await openDatabase(made, 'bench')
  await inTransaction(database, async (transaction) => {
    await holdMeetings(transaction)
    await decideRounds(transaction)
    await insertRound(transaction, newId(), roundOf(firstDay, manyNominees(listLengths.awardsOfRound)))
    await fillRegister(transaction)
  })
  await database.destroy()
  // The first start of a day makes a backup beside other work; closing waits for it. No measurement shall meet it.
  await withApp(made, async () => undefined)
  return made
}

async function holdMeetings(database: Database): Promise<void> {
  for (let ago = listLengths.years - 1; ago >= 0; ago--) {
    for (let index = 0; index < listLengths.meetingsOfYear; index++) await holdMeeting(database, thisYear - ago, index)
  }
}

async function holdMeeting(database: Database, year: number, index: number): Promise<void> {
  const id = newId()
  const day = year === thisYear ? firstDay : dayOf(year, index)
  const meeting = heldMeeting({
    title: `Họp ${groupName(index)} tháng ${Number(day.slice(5, 7))}`,
    plannedStart: `${day}T19:00`,
    plannedEnd: null,
    actualStart: `${day}T19:05`,
    actualEnd: `${day}T21:00`,
    attendees: Array.from({ length: 20 }, (_, place) =>
      attendee({ name: personName(index + place), unit: unitName(place) }),
    ),
    contributions: Array.from({ length: 6 }, (_, place) =>
      contribution({ speakerName: personName(index * 6 + place), content: sentence(index + place, 3) }),
    ),
    // This year one of three is not done yet.
    tasks: Array.from({ length: 3 }, (_, place) =>
      task({
        content: sentence(index + place, 1),
        deadline: day,
        doneOn: year === thisYear && place === 0 ? null : day,
      }),
    ),
  })
  await insertMeeting(database, id, meeting, 'closed')
  const paperId = await insertPaperOf(database, 'minutes', id, day)
  await keepSigned(database, paperId, minutesInput, [])
  await number(database, { paperId, code: 'BB', date: day, number: index + 1, kindLabel: 'Biên bản' })
}

async function decideRounds(database: Database): Promise<void> {
  for (let index = 0; index < listLengths.rounds; index++) {
    const year = thisYear - Math.floor(index / 2)
    const day = year === thisYear ? firstDay : dayOf(year, index % 2)
    const nominees = manyNominees(listLengths.awardsOfRound)
    const id = newId()
    await insertRound(database, id, roundOf(day, nominees))
    await setStep(database, id, 0, 'done', day)
    const paperId = await insertPaperOf(database, 'decision', id, day)
    await keepSigned(database, paperId, decisionInput, nominees.map(awardOf(year, index % 2)))
    await number(database, { paperId, code: 'QĐ', date: day, number: (index % 2) + 1, kindLabel: 'Quyết định' })
  }
}

const roundOf = (date: string, nominees: Nominee[]) =>
  sampleRound({ occasion: `Khen thưởng ngày ${date}`, date, nominees })

/** What the decision states of a nominee, with its serial in the golden book of the year. */
function awardOf(year: number, roundOfYear: number) {
  return ({ id, groupId, recipientKind, honorific, name, ...nominee }: Nominee, position: number) => ({
    ...{ nomineeId: id, groupId, position, recipientKind, honorific, name, printedName: name },
    ...{ description: nominee.description, achievement: nominee.achievement },
    ...{ proposingUnit: nominee.proposingUnit, form: nominee.form, amount: 500_000 },
    ...{ goldenBookYear: year, goldenBookNumber: 1 + position + roundOfYear * listLengths.awardsOfRound },
  })
}

async function fillRegister(database: Database): Promise<void> {
  for (let index = 0; index < listLengths.register; index++) {
    const subject = `${sentence(index, 1)} ${groupName(index)}`
    await number(database, {
      paperId: null,
      code: 'KH',
      date: firstDay,
      number: index + 1,
      kindLabel: 'Kế hoạch',
      subject,
    })
  }
}

async function insertPaperOf(
  database: Database,
  kind: 'minutes' | 'decision',
  sourceId: string,
  plannedDate: string,
): Promise<string> {
  const id = newId()
  const texts = { addressees: [], opening: '', body: [], closing: '', recipients: ['Thành viên Ban Chỉ đạo'] }
  const paper = { plannedDate, subject: `Ngày ${plannedDate}`, ...texts, signerId: null, copies: 3 }
  await insertPaper(database, id, { kind, sourceId }, paper, 0)
  return id
}

async function number(
  database: Database,
  line: { paperId: string | null; code: string; date: string; number: number; kindLabel: string; subject?: string },
): Promise<void> {
  await insertEntry(database, {
    ...manual(),
    id: newId(),
    revision: 0,
    year: Number(line.date.slice(0, 4)),
    label: `${line.number}/${line.code}-BCĐ`,
    cancelReason: '',
    sample: false,
    ...line,
  })
}

/** One of the days of a year, in their order. */
function dayOf(year: number, index: number): string {
  return new Date(Date.UTC(year, 0, 2 + index * 6)).toISOString().slice(0, 10)
}
