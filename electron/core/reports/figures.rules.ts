import type { PeriodFigure } from '../../../shared/contract/reports.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import { shareOf, sumOf } from './comparison.ts'
import type { Coverage } from './coverage.rules.ts'
import type { AssignedTask, PeriodRecords } from './periodRecords.ts'

/** How an assigned task stands on a day; what is done later was not done then. */
export type TaskState = 'done' | 'done-late' | 'overdue' | 'open'

export function taskState(task: Pick<AssignedTask, 'deadline' | 'doneOn'>, day: IsoDate): TaskState {
  if (task.doneOn !== null && task.doneOn <= day)
    return task.deadline !== null && task.doneOn > task.deadline ? 'done-late' : 'done'
  return task.deadline !== null && task.deadline < day ? 'overdue' : 'open'
}

/** Tasks by how they stand; `done` counts those that were late, too. */
export interface TaskCounts {
  readonly assigned: number
  readonly done: number
  readonly doneLate: number
  readonly overdue: number
  readonly open: number
}

export function countTasks(tasks: readonly AssignedTask[], day: IsoDate): TaskCounts {
  const of = (...states: TaskState[]) => tasks.filter((task) => states.includes(taskState(task, day))).length
  return {
    assigned: tasks.length,
    done: of('done', 'done-late'),
    doneLate: of('done-late'),
    overdue: of('overdue'),
    open: of('open', 'overdue'),
  }
}

/** The sums of a period that both its text and its tables state. */
export interface PeriodSums {
  readonly meetings: number
  /** Seats taken by members and guests over all meetings (lượt người). */
  readonly present: number
  readonly membersInvited: number
  readonly membersPresent: number
  /** Members in the room of those invited, as a fraction. */
  readonly presence: number | null
  /** Residents counted in the halls; null where no meeting counted them. */
  readonly residents: number | null
  readonly opinions: number
  readonly replied: number
  /** Assigned in the period. */
  readonly tasks: TaskCounts
  /** Carried over from before. */
  readonly carried: TaskCounts
  readonly papers: number
  readonly awards: number
  /** Đồng. */
  readonly rewards: number
  readonly households: number | null
  readonly inhabitants: number | null
  readonly committed: number | null
}

const total = <T>(records: readonly T[], value: (record: T) => number) =>
  records.reduce((sum, record) => sum + value(record), 0)

/** @param day on which the tasks are looked at */
export function sumsOf(records: PeriodRecords, day: IsoDate): PeriodSums {
  const { meetings, groups, ward } = records
  const membersInvited = total(meetings, (meeting) => meeting.membersInvited)
  const membersPresent = total(meetings, (meeting) => meeting.membersPresent)
  return {
    meetings: meetings.length,
    present: total(meetings, (meeting) => meeting.present),
    membersInvited,
    membersPresent,
    presence: shareOf(membersPresent, membersInvited),
    residents: sumOf(meetings.map((meeting) => meeting.residents)),
    opinions: total(records.topics, (topic) => topic.opinions),
    replied: total(records.topics, (topic) => topic.replied),
    tasks: countTasks(records.tasks, day),
    carried: countTasks(records.carriedTasks, day),
    papers: total(records.papers, (paper) => paper.count),
    awards: records.awards.length,
    rewards: total(records.awards, (award) => award.amount),
    households: sumOf(groups.map((group) => group.households)) ?? ward?.households ?? null,
    inhabitants: sumOf(groups.map((group) => group.residents)) ?? ward?.residents ?? null,
    committed: sumOf(groups.map((group) => group.committedHouseholds)),
  }
}

/** The sums of last year, each null where it is not known. */
export type SumsBefore = { readonly [Key in keyof PeriodSums]: PeriodSums[Key] | null }

/** The sums of last year with why those from the records are not known. */
export interface LastYearSums extends SumsBefore {
  /** They are not because the book was begun in the midst of the span. */
  readonly partly: boolean
}

/** @param coverage how far the book covers last year; the figures of groups are entered year by year and stand anyway */
export function sumsBeforeOf(records: PeriodRecords, day: IsoDate, coverage: Coverage): LastYearSums {
  const sums = sumsOf(records, day)
  if (coverage === 'whole') return { ...sums, partly: false }
  const { households, inhabitants, committed } = sums
  return { ...unknown, households, inhabitants, committed, partly: coverage === 'partly' }
}

const unknown = {
  meetings: null,
  present: null,
  membersInvited: null,
  membersPresent: null,
  presence: null,
  residents: null,
  opinions: null,
  replied: null,
  tasks: null,
  carried: null,
  papers: null,
  awards: null,
  rewards: null,
}

/** The headline figures of a period, each with that of the same period last year. */
export function figuresOf(now: PeriodSums, before: LastYearSums): PeriodFigure[] {
  const entered = (label: string, value: (sums: SumsBefore) => number | null): PeriodFigure => ({
    label,
    value: value(now),
    lastYear: value(before),
    lastYearPartly: false,
  })
  const figure = (label: string, value: (sums: SumsBefore) => number | null): PeriodFigure => ({
    ...entered(label, value),
    lastYearPartly: before.partly,
  })
  return [
    figure('Cuộc họp', (sums) => sums.meetings),
    figure('Lượt người dự họp', (sums) => (sums.present === null ? null : sums.present + (sums.residents ?? 0))),
    figure('Ý kiến', (sums) => sums.opinions),
    figure('Nhiệm vụ giao', (sums) => sums.tasks?.assigned ?? null),
    figure('Nhiệm vụ hoàn thành', (sums) => withCarried(sums, ({ done }) => done)),
    figure('Nhiệm vụ quá hạn', (sums) => withCarried(sums, ({ overdue }) => overdue)),
    figure('Văn bản đi', (sums) => sums.papers),
    figure('Khen thưởng', (sums) => sums.awards),
    entered('Hộ ký cam kết', (sums) => sums.committed),
  ]
}

/** A count over the tasks of the period and those carried over. */
function withCarried({ tasks, carried }: SumsBefore, count: (tasks: TaskCounts) => number): number | null {
  return tasks === null || carried === null ? null : count(tasks) + count(carried)
}
