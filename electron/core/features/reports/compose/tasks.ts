import { capitalizeFirst } from '../../../../../shared/text/names.ts'
import { formatShare, paperCount } from '../../../../../shared/text/numbers.ts'
import { comparedInBrackets, lastYearInBrackets, shareOf } from '../../../platform/period/comparison.ts'
import { no, sentence, sentences } from '../../../platform/period/phrases.ts'
import type { PeriodFacts } from '../facts.ts'
import type { SumsBefore, TaskCounts } from '../figures.rules.ts'

/** Tasks that the meetings assigned, done, late and overdue, and those carried over from before. */
export function tasksText(facts: PeriodFacts): string {
  const { sums, sumsBefore } = facts
  return sentences(assignedText(sums.tasks, sumsBefore.tasks, no(facts)), carriedText(sums.carried, sumsBefore.carried))
}

/** @param none `không`, or `chưa` while some may still be assigned */
function assignedText(tasks: TaskCounts, before: TaskCounts | null, none: string): string {
  if (tasks.assigned === 0) {
    if (!before?.assigned) return ''
    return sentence(`Trong kỳ ${none} giao nhiệm vụ mới${lastYearInBrackets(before.assigned, 'nhiệm vụ')}`)
  }
  const assigned = `Qua các cuộc họp đã giao ${paperCount(tasks.assigned)} nhiệm vụ${comparedInBrackets(
    tasks.assigned,
    before?.assigned ?? null,
    'nhiệm vụ',
  )}`
  // Where nothing was assigned last year, nothing of it could be done or overdue.
  const compared = before !== null && before.assigned > 0 ? before : null
  return sentence(assigned, doneClause(tasks, compared), overdueClause(tasks, compared))
}

/** How much of what was assigned is done, beside the same of last year. */
function doneClause(tasks: TaskCounts, before: TaskCounts | null): string {
  if (tasks.done === 0) {
    const last = before === null || before.done === 0 ? '' : ` (cùng kỳ ${doneShare(before)})`
    return `chưa hoàn thành nhiệm vụ nào${last}`
  }
  const last = before === null ? '' : ` (cùng kỳ ${before.done === 0 ? 'chưa hoàn thành' : doneShare(before)})`
  return `đã hoàn thành ${doneShare(tasks)}${last}${lateClause(tasks, before)}`
}

/** `07 nhiệm vụ, đạt 87,5%` */
function doneShare({ done, assigned }: TaskCounts): string {
  const share = shareOf(done, assigned)
  return `${paperCount(done)} nhiệm vụ${share === null ? '' : `, đạt ${formatShare(share)}`}`
}

function lateClause(tasks: TaskCounts, before: TaskCounts | null): string {
  const [late, last] = [tasks.doneLate, before?.doneLate ?? null]
  if (late > 0) return `, ${ofThem(late, tasks.done, 'chậm hạn')}${lastYearInBrackets(last)}`
  return last ? `, không có nhiệm vụ nào hoàn thành chậm hạn${lastYearInBrackets(last)}` : ''
}

function overdueClause(tasks: TaskCounts, before: TaskCounts | null): string {
  const [overdue, last] = [tasks.overdue, before?.overdue ?? null]
  return `${overdue > 0 ? `còn ${paperCount(overdue)}` : 'không có'} nhiệm vụ quá hạn${lastYearInBrackets(last)}`
}

/**
 * Some of a number of tasks, ready to stand after it: `trong đó 01 nhiệm vụ đã quá hạn`, of all of them
 * `đều đã quá hạn`.
 *
 * @param all the number that was said before
 */
export function ofThem(some: number, all: number, what: string): string {
  if (some < all) return `trong đó ${paperCount(some)} nhiệm vụ ${what}`
  return all === 1 ? what : `đều ${what}`
}

/** Tasks of earlier periods that were not done when this one began; '' when there were none, then or now. */
function carriedText(carried: TaskCounts, before: TaskCounts | null): string {
  if (carried.assigned === 0) {
    if (!before?.assigned) return ''
    return sentence(`Không có nhiệm vụ từ kỳ trước chuyển sang${lastYearInBrackets(before.assigned)}`)
  }
  const compared = before !== null && before.assigned > 0 ? before : null
  const done =
    carried.done > 0
      ? `đã hoàn thành ${paperCount(carried.done)} nhiệm vụ${lastYearInBrackets(compared?.done ?? null)}`
      : 'chưa hoàn thành nhiệm vụ nào'
  const clauses = [
    `có ${paperCount(carried.assigned)} nhiệm vụ từ kỳ trước chuyển sang${lastYearInBrackets(
      before?.assigned ?? null,
    )}`,
    `${done}${lateClause(carried, compared)}`,
    carried.overdue > 0 || compared?.overdue ? overdueClause(carried, compared) : '',
  ]
  return capitalizeFirst(`${clauses.filter((clause) => clause !== '').join('; ')}.`)
}

/** Those of the period and those carried over, counted together; null where they are not known. */
export function allTasks({ tasks, carried }: Pick<SumsBefore, 'tasks' | 'carried'>): TaskCounts | null {
  if (tasks === null || carried === null) return null
  return {
    assigned: tasks.assigned + carried.assigned,
    done: tasks.done + carried.done,
    doneLate: tasks.doneLate + carried.doneLate,
    overdue: tasks.overdue + carried.overdue,
    open: tasks.open + carried.open,
  }
}
