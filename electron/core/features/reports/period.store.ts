import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { GroupRecord } from '../../../../shared/model/groups.ts'
import { attendeeSchema, meetingKindSchema } from '../../../../shared/model/meetings.ts'
import type { MemberRecord } from '../../../../shared/model/members.ts'
import { type Period, periodSpan } from '../../../../shared/model/periods.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import { addDays, type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRows } from '../../platform/database/readRows.ts'
import type { Span } from '../../platform/period/periodSlot.ts'
import { listGroups } from '../groups/index.ts'
import { meetingDayInSql, meetingStartInSql } from '../meetings/index.ts'
import { listMembers } from '../members/index.ts'
import { findWardFrame, findWardYear } from '../ward/index.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { withOwnersNamed } from './ownerNames.ts'
import type { AssignedTask, Award, GroupFigures, HeldMeeting, PeriodRecords, TopicCount } from './periodRecords.ts'
import { type Listed, presenceAt, presenceOfMembers } from './presence.rules.ts'
import { opinionsOf, type SaidAtMeeting } from './saidByMembers.ts'

/** How much is read of a period. */
export interface Reading {
  /**
   * False for who only counts meetings, opinions, tasks and awards: then nobody is known to have come, and
   * owners of tasks are named as they were typed.
   */
  readonly people: boolean
}

/**
 * Reads what stands in the records about a period. Nothing from the bin. Between the reads the thread is let go.
 *
 * @param awards those of a span that holds this one, read once for all periods that are counted together
 * @param until last day that counts, where the period is cut short
 */
export async function readPeriod(
  database: Database,
  period: Period,
  awards: readonly Award[],
  until: IsoDate,
  { people }: Reading = { people: true },
): Promise<PeriodRecords> {
  const span = { from: periodSpan(period).from, until }
  const named = (tasks: TaskOfMeeting[]) => (people ? withOwnersNamed(database, tasks) : tasks)
  const lastDay = periodSpan(period).until
  const opinions = await opinionsOf(database, held(span))
  await setImmediate()
  const listed = people ? await readListed(database, span) : []
  await setImmediate()
  const meetings = await readMeetings(database, span, opinions, listed)
  await setImmediate()
  const tasks = await named(await readTasks(database, span))
  const carriedTasks = await named(await readCarriedTasks(database, span))
  await setImmediate()
  const groups = await listGroups(database)
  const ward = await findWardFrame(database)
  const inForce = groups.filter((group) => group.from <= lastDay && (group.until === null || group.until >= lastDay))
  return {
    period,
    meetings,
    presence: presenceOfMembers(listed),
    topics: topicsOf(opinions),
    tasks,
    carriedTasks,
    awards: awardsIn(awards, span),
    groups: inForce.map((group) => groupFigures(group, period.year)),
    groupsListed: groups.filter((group) => isInForceIn(group, period.year)).length,
    otherGroups: groups.filter((group) => !inForce.includes(group)),
    members: people ? await readMembers(database, lastDay) : [],
    unit: unitOf(ward),
    committee: ward?.committee.shortName ?? '',
    ward: (await findWardYear(database, period.year)) ?? null,
  }
}

/**
 * Awards by decisions of each year in which the book was kept, for the chart over the years; `until` in any case.
 *
 * @param awards those of all these years
 */
export async function countAwards(
  database: Database,
  awards: readonly Award[],
  from: number,
  until: number,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>()
  for (let year = from; year <= until; year++) {
    const span = { from: `${year}-01-01`, until: `${year}-12-31` }
    if (year < until && !(await hasRecords(database, span))) continue
    counts.set(year, awardsIn(awards, span).length)
  }
  return counts
}

/** Day of the first record of each year that has any: a meeting that was held, or a line of the register. */
export async function readFirstDays(database: Database): Promise<ReadonlyMap<number, IsoDate>> {
  const { rows } = await sql<{ day: string }>`
    select min(day) as day from (
      select ${meetingDayInSql} as day from meetings where ${wasHeld}
      union all
      select date as day from register_entries
    ) group by substr(day, 1, 4)
  `.execute(database)
  return new Map(rows.map(({ day }) => [yearOf(day), day]))
}

/** A meeting that was held, or a line of the register. */
async function hasRecords(database: Database, span: Span): Promise<boolean> {
  const { rows } = await sql`
    select 1 from meetings where ${held(span)}
    union all
    select 1 from register_entries where date between ${span.from} and ${span.until}
    limit 1
  `.execute(database)
  return rows.length > 0
}

/** A meeting that was only planned is not one that took place. */
const wasHeld = sql<boolean>`meetings.removed_at is null and meetings.state <> 'preparing'`

function held({ from, until }: Span) {
  return sql<boolean>`
    ${wasHeld} and ${meetingDayInSql} between ${from} and ${until}`
}

async function readMeetings(
  database: Database,
  span: Span,
  opinions: readonly SaidAtMeeting[],
  listed: readonly Listed[],
): Promise<HeldMeeting[]> {
  const { rows } = await sql<
    Omit<HeldMeeting, 'kind' | 'opinions' | keyof ReturnType<typeof presenceAt>> & { kind: string }
  >`
    select id, ${meetingStartInSql} as start, kind, title, place, resident_count as residents,
      (select count(*) from tasks where meeting_id = meetings.id) as tasks
    from meetings where ${held(span)}
    order by start, id
  `.execute(database)
  const saidAt = Map.groupBy(opinions, ({ meetingId }) => meetingId)
  const listedAt = Map.groupBy(listed, ({ meetingId }) => meetingId)
  return readRows('meetings', rows, (row) => ({
    ...row,
    ...presenceAt(listedAt.get(row.id) ?? []),
    kind: meetingKindSchema.parse(row.kind),
    opinions: saidAt.get(row.id)?.length ?? 0,
  }))
}

/** Everybody on the lists of the meetings of a span. */
async function readListed(database: Database, span: Span): Promise<Listed[]> {
  const { rows } = await sql<
    Omit<Listed, 'meetingId' | 'honorific' | 'role' | 'status'> & Record<'id' | 'honorific' | 'role' | 'status', string>
  >`
    select meetings.id, attendee.member_id, attendee.honorific, attendee.name, attendee.post, attendee.role,
      attendee.status, attendee.stand_in_name, attendee.position as place,
      coalesce(members.protocol_order, 1000000) as protocol_order
    from meeting_attendees as attendee
    join meetings on meetings.id = attendee.meeting_id
    left join members on members.id = attendee.member_id
    where ${held(span)}
  `.execute(database)
  const { honorific, role, status } = attendeeSchema.shape
  return readRows('meetings', rows, ({ id, ...row }) => ({
    ...row,
    meetingId: id,
    honorific: honorific.parse(row.honorific),
    role: role.parse(row.role),
    status: status.parse(row.status),
  }))
}

function topicsOf(opinions: readonly SaidAtMeeting[]): TopicCount[] {
  return [...Map.groupBy(opinions, ({ topic }) => topic)]
    .map(([topic, said]) => ({
      topic,
      opinions: said.length,
      replied: said.filter(({ replied }) => replied).length,
    }))
    .sort(
      (a, b) =>
        Number(a.topic === '') - Number(b.topic === '') || b.opinions - a.opinions || byCodeUnit(a.topic, b.topic),
    )
}

type TaskOfMeeting = AssignedTask & { readonly meetingId: string }

async function readTasks(database: Database, span: Span): Promise<TaskOfMeeting[]> {
  const { rows } = await sql<TaskOfMeeting>`
    select meetings.id as meeting_id, content, owner, unit, ${meetingDayInSql} as assigned_on, deadline, done_on
    from tasks join meetings on meetings.id = tasks.meeting_id
    where ${held(span)}
    order by assigned_on, meetings.id, position
  `.execute(database)
  return rows
}

async function readCarriedTasks(database: Database, { from }: Span): Promise<TaskOfMeeting[]> {
  const { rows } = await sql<TaskOfMeeting>`
    select meetings.id as meeting_id, content, owner, unit, ${meetingDayInSql} as assigned_on, deadline, done_on
    from tasks join meetings on meetings.id = tasks.meeting_id
    where ${held({ from: '0001-01-01', until: addDays(from, -1) })} and (done_on is null or done_on >= ${from})
    order by assigned_on, meetings.id, position
  `.execute(database)
  return rows
}

function awardsIn(awards: readonly Award[], { from, until }: Span): Award[] {
  return awards.filter(({ decidedOn }) => decidedOn >= from && decidedOn <= until)
}

/** At any time of a year: one that ended in its midst was counted when it began. */
function isInForceIn({ from, until }: GroupRecord, year: number): boolean {
  return from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`)
}

function groupFigures({ id, name, headName, headPhone, years }: GroupRecord, year: number): GroupFigures {
  const figures = years.find((one) => one.year === year)
  return {
    id,
    name,
    headName,
    headPhone,
    households: figures?.households ?? null,
    residents: figures?.residents ?? null,
    committedHouseholds: figures?.committedHouseholds ?? null,
  }
}

async function readMembers(database: Database, day: IsoDate): Promise<MemberRecord[]> {
  const members = await listMembers(database)
  return members.filter(({ terms }) =>
    terms.some((term) => term.from <= day && (term.until === null || term.until >= day)),
  )
}
