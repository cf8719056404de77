import { readFileSync } from 'node:fs'
import type { Meeting } from '../../../shared/model/meetings.ts'
import { sampleGroup } from './groupFixtures.ts'
import { attendee, contribution, heldMeeting, task } from './meetingFixtures.ts'
import { closed } from './paperFixtures.ts'
import { collective, decidedRound, nominee, openWithSigners } from './roundsToDecide.ts'
import { bookIn } from './spoilBook.ts'
import { openTestApp } from './testApp.ts'

/** A meeting held on a day, with nothing in it that is not named. */
function meetingOn(day: string, changes: Partial<Meeting> = {}): Partial<Meeting> {
  const { agenda, conclusions } = heldMeeting()
  const [item] = agenda
  const bare = {
    title: `Họp ngày ${day}`,
    plannedStart: `${day}T14:00`,
    plannedEnd: null,
    actualStart: `${day}T14:05`,
    actualEnd: `${day}T16:00`,
    agenda,
    conclusions,
    contributions: [],
    // Who keeps the minutes was there: the secretary of the list sent somebody.
    secretary: { memberId: null, honorific: 'bà', name: 'Phan Thị Ghi', post: 'Công chức' } as const,
    votes: [],
    tasks: [],
    ...changes,
  }
  return { ...bare, contributions: bare.contributions.map((one) => ({ ...one, agendaItemId: item?.id ?? null })) }
}

/** Three seats: two taken, one excused. */
const attendees = () => [
  attendee({ name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' }),
  attendee({
    name: 'Lê Thị Hạnh',
    post: 'Ủy viên, Thư ký',
    honorific: 'bà',
    status: 'stand-in',
    standInName: 'Trần Thị Hòa',
  }),
  attendee({ name: 'Trần Văn Bình', status: 'excused' }),
]

/**
 * The application with records of 2025 and 2026 whose figures are known: on 22/11/2026
 *
 * - meetings: 3 in 2026 (1/2, 19/8, 10/10), 2 in 2025; one planned, one in the bin
 * - residents 120 against 100; opinions 4 (2 camera, 1 fire, 1 without field; 1 answered) against 1
 * - tasks 4: 1 done in time, 1 done late, 1 overdue, 1 open; against 1 done in 2025
 * - awards 3 (1 collective, 2 persons; one of no group) against 1
 * - households 450 of which 400 signed, against 300 signed
 */
export async function openTwoYears() {
  made ??= recordTwoYears()
  const { book, ...ids } = await made
  return { ...(await openTestApp(undefined, { book })), ...ids }
}

let made: ReturnType<typeof recordTwoYears> | undefined

/** The book with these records, made once. */
async function recordTwoYears() {
  const { client, dataDir, close } = await openWithSigners()
  const groupOf = async (name: string, years: { year: number; committedHouseholds: number | null }[]) => {
    const figures = years.map((one) => ({ households: 450, residents: 2100, ...one }))
    return (await client.groups.create(sampleGroup({ name, years: figures }))).id
  }
  const third = await groupOf('Tổ dân phố 3', [
    { year: 2026, committedHouseholds: 400 },
    { year: 2025, committedHouseholds: 300 },
  ])
  // Just founded: its residents still count for the group that they came from.
  const none = { households: 0, residents: 0, committedHouseholds: 0 }
  const founded = [2026, 2025].map((year) => ({ year, ...none }))
  const tenth = (await client.groups.create(sampleGroup({ name: 'Tổ dân phố 10', headPhone: '', years: founded }))).id

  await closed(
    client,
    meetingOn('2025-03-03', {
      attendees: attendees(),
      tasks: [task({ deadline: '2025-04-01', doneOn: '2025-03-20' })],
    }),
  )
  await closed(
    client,
    meetingOn('2025-08-19', {
      kind: 'forum',
      attendees: attendees(),
      residentCount: 100,
      contributions: [contribution()],
    }),
  )
  const winter = await closed(
    client,
    meetingOn('2026-02-01', {
      attendees: attendees(),
      tasks: [
        task({ unit: 'Công an phường', deadline: '2026-03-01', doneOn: '2026-02-20' }),
        task({ unit: 'Công an phường', deadline: '2026-03-01', doneOn: '2026-04-01' }),
        task({ unit: '', deadline: '2026-05-01' }),
      ],
    }),
  )
  await closed(
    client,
    meetingOn('2026-08-19', {
      kind: 'forum',
      attendees: attendees(),
      residentCount: 120,
      contributions: [
        contribution({ reply: 'Đã ghi nhận.', repliedBy: 'Trưởng Công an phường' }),
        contribution(),
        contribution({ topic: 'Phòng cháy, chữa cháy' }),
        contribution({ topic: '' }),
      ],
    }),
  )
  await closed(client, meetingOn('2026-10-10', { attendees: attendees(), tasks: [task({ deadline: '2026-12-31' })] }))
  await client.meetings.create(
    heldMeeting({ plannedStart: '2026-12-20T14:00', plannedEnd: null, actualStart: null, actualEnd: null, tasks: [] }),
  )
  const binned = await closed(client, meetingOn('2026-06-06', { tasks: [task({ deadline: '2026-06-30' })] }))
  await client.meetings.remove({ id: binned })

  await decidedRound(client, {
    occasion: 'Ngày hội năm 2025',
    date: '2025-08-19',
    nominees: [nominee({ groupId: third })],
  })
  const round = await decidedRound(client, {
    date: '2026-08-18',
    nominees: [
      collective({ groupId: tenth }),
      nominee({ groupId: third }),
      nominee({ name: 'Vũ Văn Ví Dụ', groupId: null }),
    ],
  })
  await close()
  return { book: readFileSync(bookIn(dataDir)), third, tenth, winter, round }
}
