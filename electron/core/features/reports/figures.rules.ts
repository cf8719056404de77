import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { shareOf, sumOf, total } from '../../platform/period/comparison.ts'
import { withPlaced } from '../../platform/period/toldOfPeriod.ts'
import type { Coverage } from './coverage.rules.ts'
import type { ComparedPeriod } from './facts.ts'
import { areListsAlike, attendanceSums, type Fraction, type Gaps, groupSums, missingText } from './gaps.rules.ts'
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
  /** Members and guests who came, over the meetings at which everybody was marked (lượt người). */
  readonly present: number
  readonly membersInvited: number
  readonly membersPresent: number
  /** Members in the room of those invited, as a fraction. */
  readonly presence: number | null
  /** Residents counted in the halls; null where no meeting counted them. */
  readonly residents: number | null
  /** Those of festivals and forums alone. */
  readonly forumResidents: number | null
  readonly opinions: number
  readonly replied: number
  /** Assigned in the period. */
  readonly tasks: TaskCounts
  /** Carried over from before. */
  readonly carried: TaskCounts
  readonly awards: number
  /** Đồng. */
  readonly rewards: number
  /** What the ward has of residential groups; null where that is not known. */
  readonly groups: number | null
  /** The ward's own count of its groups was entered. */
  readonly groupsCounted: boolean
  readonly households: number | null
  readonly inhabitants: number | null
  readonly committed: number | null
  /** Households that signed the commitment; see `GroupSums`. */
  readonly signed: Fraction | null
  readonly signedOfWard: boolean
  readonly gaps: Gaps
}

/** @param day on which the tasks are looked at */
export function sumsOf(records: PeriodRecords, day: IsoDate): PeriodSums {
  const { meetings } = records
  const { gaps: groupGaps, ...ofGroups } = groupSums(records)
  const { gaps: meetingGaps, ...came } = attendanceSums(meetings)
  const membersInvited = total(meetings, (meeting) => meeting.membersInvited ?? 0)
  const membersPresent = total(meetings, (meeting) => meeting.membersPresent ?? 0)
  return {
    meetings: meetings.length,
    ...came,
    membersInvited,
    membersPresent,
    presence: shareOf(membersPresent, membersInvited),
    residents: sumOf(meetings.map((meeting) => meeting.residents)),
    opinions: total(records.topics, (topic) => topic.opinions),
    replied: total(records.topics, (topic) => topic.replied),
    tasks: countTasks(records.tasks, day),
    carried: countTasks(records.carriedTasks, day),
    awards: records.awards.length,
    rewards: total(records.awards, (award) => award.amount),
    ...ofGroups,
    gaps: { ...groupGaps, ...meetingGaps },
  }
}

/** The sums of last year, each null where it is not known. */
export type SumsBefore = { readonly [Key in keyof PeriodSums]: PeriodSums[Key] | null }

/** The sums of last year with why those from the records are not known. */
export interface LastYearSums extends SumsBefore {
  /** They are not because the book was begun in the midst of the span. */
  readonly partly: boolean
}

/**
 * Last year's sums as far as this year's can be set against them: a sum over gaps, then or now, is over another set,
 * and counts as not known; so do all figures of groups where one of two years lists only some of them.
 *
 * @param coverage how far the book covers last year; the figures of groups are entered year by year and stand anyway
 * @param now this year's sums, with what they leave out
 */
export function sumsBeforeOf(records: PeriodRecords, day: IsoDate, coverage: Coverage, now: PeriodSums): LastYearSums {
  const all = sumsOf(records, day)
  const areAlike = areListsAlike(now, all)
  const isLike = (key: keyof Gaps) => now.gaps[key] === 0 && all.gaps[key] === 0
  const isLikeOfGroups = (key: keyof Gaps) => areAlike && isLike(key)
  const isShareAlike = isLikeOfGroups('signed') && now.signedOfWard === all.signedOfWard
  const entered = {
    groupsCounted: all.groupsCounted,
    households: isLikeOfGroups('households') ? all.households : null,
    inhabitants: isLikeOfGroups('inhabitants') ? all.inhabitants : null,
    committed: isLikeOfGroups('committed') ? all.committed : null,
    signed: isShareAlike ? all.signed : null,
    signedOfWard: all.signedOfWard,
    gaps: all.gaps,
  }
  if (coverage !== 'whole') return { ...unknown, ...entered, partly: coverage === 'partly' }
  return {
    ...all,
    ...entered,
    groups: areAlike ? all.groups : null,
    ...(isLike('attendance') ? {} : { present: null }),
    ...(isLike('presence') ? {} : { presence: null, membersInvited: null, membersPresent: null }),
    ...(isLike('residents') ? {} : { residents: null, forumResidents: null }),
    partly: false,
  }
}

const unknown = {
  groups: null,
  meetings: null,
  present: null,
  membersInvited: null,
  membersPresent: null,
  presence: null,
  residents: null,
  forumResidents: null,
  opinions: null,
  replied: null,
  tasks: null,
  carried: null,
  awards: null,
  rewards: null,
}

/** The headline figures of a period, each with that of the same period last year and what it leaves out. */
export function figuresOf(facts: Pick<ComparedPeriod, 'now' | 'sums' | 'sumsBefore' | 'told'>): PeriodFigure[] {
  const { sums: now, sumsBefore: before, told } = facts
  const unit = facts.now.unit.name
  const entered = (label: string, value: (sums: SumsBefore) => number | null, gap?: keyof Gaps): PeriodFigure => ({
    label,
    value: value(now),
    missing: gap ? missingText(now.gaps[gap], gap === 'attendance' ? 'cuộc' : unit) : '',
    lastYear: value(before),
    lastYearPartly: gap !== undefined && (now.gaps[gap] > 0 || (before.gaps?.[gap] ?? 0) > 0),
  })
  const figure = (label: string, value: (sums: SumsBefore) => number | null, gap?: keyof Gaps): PeriodFigure => {
    const { lastYearPartly, ...rest } = entered(label, value, gap)
    return { ...rest, lastYearPartly: lastYearPartly || before.partly }
  }
  const own = [
    figure('Cuộc họp', (sums) => sums.meetings),
    figure(
      'Lượt người dự họp',
      (sums) => (sums.present === null ? null : sums.present + (sums.residents ?? 0)),
      'attendance',
    ),
    figure('Ý kiến', (sums) => sums.opinions),
    figure('Nhiệm vụ giao', (sums) => sums.tasks?.assigned ?? null),
    figure('Nhiệm vụ hoàn thành', (sums) => withCarried(sums, ({ done }) => done)),
    figure('Nhiệm vụ quá hạn', (sums) => withCarried(sums, ({ overdue }) => overdue)),
    figure('Khen thưởng', (sums) => sums.awards),
    entered('Hộ ký cam kết', (sums) => sums.committed, 'committed'),
  ]
  const brought = told.figures.map((one) => ({ ...one, one: { ...one.one, lastYearPartly: before.partly } }))
  return withPlaced(own, brought, ({ label }) => label)
}

/** A count over the tasks of the period and those carried over. */
function withCarried({ tasks, carried }: SumsBefore, count: (tasks: TaskCounts) => number): number | null {
  return tasks === null || carried === null ? null : count(tasks) + count(carried)
}
