import { insertRound, setStep } from '../../../electron/core/features/commendations/commendations.store.ts'
import { insertGroup } from '../../../electron/core/features/groups/groups.store.ts'
import { insertMeeting } from '../../../electron/core/features/meetings/meetings.store.ts'
import { insertMember } from '../../../electron/core/features/members/members.store.ts'
import { insertPaper } from '../../../electron/core/features/papers/papers.store.ts'
import { insertEntry } from '../../../electron/core/features/register/register.store.ts'
import { keepSigned } from '../../../electron/core/features/signed/signed.store.ts'
import { type Database, inTransaction, openDatabase } from '../../../electron/core/platform/database/database.ts'
import { newId } from '../../../electron/core/schema/ids.ts'
import { minutesInput } from '../../../electron/core/testing/documents/fixtures.ts'
import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import { contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import { sampleNominee, sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { newFolder } from './folders.ts'
import { withApp } from './openedApp.ts'
import { day, groupName, personName, sentence, unitName } from './text.ts'

/** What a search goes through: 50,000 records in all. */
const recordCounts = {
  members: 10_000,
  groups: 50,
  meetings: 4_950,
  rounds: 1_000,
  papers: 14_000,
  register: 20_000,
}

/**
 * Fills the database of a folder with {@link recordCounts}, as decades of a large ward would: all papers numbered, half
 * of them with the document that was signed, nothing left to do. Through the stores, in one transaction.
 */
async function fillWithManyRecords(dataDir: string): Promise<void> {
  const database = await openDatabase(dataDir, 'bench')
  await inTransaction(database, async (transaction) => {
    await insertMembers(transaction)
    await insertGroups(transaction)
    const meetingIds = await insertMeetings(transaction)
    await insertRounds(transaction)
    const papers = await insertPapers(transaction, meetingIds)
    await insertEntries(transaction, papers)
  })
  await database.destroy()
}

let folder: Promise<string> | undefined

/** A folder with that database, made once for all measurements and removed when the process ends. */
export function manyRecordsFolder(): Promise<string> {
  folder ??= makeFolder()
  return folder
}

async function makeFolder(): Promise<string> {
  const made = newFolder()
  await fillWithManyRecords(made)
  // The first start of a day makes a backup beside other work; closing waits for it. No measurement shall meet it.
  await withApp(made, async () => undefined)
  return made
}

async function insertMembers(database: Database): Promise<void> {
  for (let index = 0; index < recordCounts.members; index++) {
    await insertMember(database, newId(), {
      name: personName(index),
      honorific: index % 2 === 0 ? 'ông' : 'bà',
      phone: '0905 000 000',
      protocolOrder: 1 + (index % 999),
      terms: [
        {
          id: newId(),
          committeePost: 'Ủy viên',
          outsidePost: `Tổ trưởng ${groupName(index)}`,
          unit: unitName(index),
          from: day(index),
          until: null,
          decision: '',
        },
      ],
    })
  }
}

async function insertGroups(database: Database): Promise<void> {
  for (let index = 0; index < recordCounts.groups; index++) {
    await insertGroup(database, newId(), sampleGroup({ name: groupName(index), headName: personName(index) }))
  }
}

async function insertMeetings(database: Database): Promise<string[]> {
  const ids = Array.from({ length: recordCounts.meetings }, () => newId())
  for (const [index, id] of ids.entries()) {
    const said = Array.from({ length: 4 }, (_, place) =>
      contribution({ speakerName: personName(index + place), content: sentence(index + place, 3) }),
    )
    await insertMeeting(
      database,
      id,
      heldMeeting({
        title: `Họp ${groupName(index)} tháng ${1 + (index % 12)}`,
        plannedStart: `${day(index)}T19:00`,
        contributions: said,
        tasks: [task({ content: sentence(index, 1), doneOn: day(index) })],
      }),
      'closed',
    )
  }
  return ids
}

async function insertRounds(database: Database): Promise<void> {
  for (let index = 0; index < recordCounts.rounds; index++) {
    const nominees = Array.from({ length: 10 }, (_, place) => sampleNominee({ name: personName(index * 10 + place) }))
    const id = newId()
    await insertRound(database, id, sampleRound({ date: day(index), nominees }))
    await setStep(database, id, 0, 'done', day(index))
  }
}

async function insertPapers(database: Database, meetingIds: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < recordCounts.papers; index++) {
    const id = newId()
    const sourceId = meetingIds[index % meetingIds.length] ?? ''
    const kind = index % 2 === 0 ? 'minutes' : 'conclusions'
    const plannedDate = day(index)
    const subject = `Họp ${groupName(index)} ngày ${plannedDate}`
    const texts = { addressees: [], opening: '', body: [], closing: '', recipients: ['Thành viên Ban Chỉ đạo'] }
    await insertPaper(
      database,
      id,
      { kind, sourceId },
      { plannedDate, subject, ...texts, signerId: null, copies: 3 },
      0,
    )
    if (kind === 'minutes') await keepSigned(database, id, minutesInput, [])
    ids.push(id)
  }
  return ids
}

async function insertEntries(database: Database, paperIds: readonly string[]): Promise<void> {
  for (let index = 0; index < recordCounts.register; index++) {
    const date = day(index)
    const number = 1 + Math.floor(index / 20)
    await insertEntry(database, {
      id: newId(),
      revision: 0,
      paperId: paperIds[index] ?? null,
      issuer: 'committee',
      code: 'BB',
      kindLabel: 'Biên bản',
      year: Number(date.slice(0, 4)),
      number,
      label: `${number}/BB-BCĐ`,
      date,
      subject: `Họp ${groupName(index)} ngày ${date}`,
      signerName: personName(index),
      recipients: 'Thành viên Ban Chỉ đạo, Ủy ban nhân dân phường',
      keeper: 'VT',
      copies: 3,
      sentOn: null,
      receivedBy: '',
      note: '',
      cancelReason: '',
      sample: false,
    })
  }
}
