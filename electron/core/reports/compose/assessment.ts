import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import { formatShare, paperCount } from '../../../../shared/text/numbers.ts'
import { changeOf } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import { figuresOf, type TaskCounts } from '../figures.rules.ts'
import { listed, lowerFirst, sentence } from './phrases.ts'

/** Figures of which more is better. How many meetings were held or tasks assigned says nothing by itself. */
const moreIsBetter: ReadonlySet<string> = new Set([
  'Lượt người dự họp',
  'Nhiệm vụ hoàn thành',
  'Khen thưởng',
  'Hộ ký cam kết',
])

interface Change {
  readonly label: string
  readonly change: number
}

/** Headline figures that moved against last year, the largest change first. */
function changes(facts: PeriodFacts, better: boolean): Change[] {
  return figuresOf(facts.sums, facts.sumsBefore)
    .filter(({ label }) => moreIsBetter.has(label))
    .flatMap(({ label, value, lastYear }: PeriodFigure) => {
      const change = changeOf(value, lastYear)
      return change !== null && (better ? change > 0 : change < 0) ? [{ label, change }] : []
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

const named = (all: readonly Change[], word: string) =>
  listed(all.map(({ label, change }) => `${lowerFirst(label)} (${word} ${formatShare(Math.abs(change))})`))

/** What went better than last year. */
export function strengthsText(facts: PeriodFacts): string {
  const tasks = allTasks(facts)
  const risen = changes(facts, true)
  return sentence(
    risen.length === 0 ? '' : `Các chỉ tiêu tăng so với cùng kỳ: ${named(risen, 'tăng')}`,
    tasks.assigned > 0 && tasks.overdue === 0 && tasks.doneLate === 0
      ? `${risen.length === 0 ? 'Các' : 'các'} nhiệm vụ được giao không để quá hạn`
      : '',
  )
}

/** What went worse, and what is overdue. */
export function shortcomingsText(facts: PeriodFacts): string {
  const tasks = allTasks(facts)
  const fallen = changes(facts, false)
  const overdue = tasks.overdue > 0 ? `còn ${paperCount(tasks.overdue)} nhiệm vụ quá hạn chưa hoàn thành` : ''
  const late = tasks.doneLate > 0 ? `${paperCount(tasks.doneLate)} nhiệm vụ hoàn thành chậm hạn` : ''
  const work = [overdue, late].filter((part) => part !== '').join('; ')
  return sentence(
    fallen.length === 0 ? '' : `Một số chỉ tiêu giảm so với cùng kỳ: ${named(fallen, 'giảm')}`,
    fallen.length === 0 ? work.charAt(0).toLocaleUpperCase('vi') + work.slice(1) : work,
  )
}

/** What is left to do of what was assigned. */
export function openTasksText(facts: PeriodFacts): string {
  const tasks = allTasks(facts)
  if (tasks.open === 0) return ''
  const overdue = tasks.overdue > 0 ? `, trong đó ${paperCount(tasks.overdue)} nhiệm vụ đã quá hạn` : ''
  return `Tiếp tục đôn đốc, hoàn thành ${paperCount(tasks.open)} nhiệm vụ đã giao chưa hoàn thành${overdue}.`
}

/** Those of the period and those carried over, counted together. */
function allTasks({ sums: { tasks, carried } }: PeriodFacts): TaskCounts {
  return {
    assigned: tasks.assigned + carried.assigned,
    done: tasks.done + carried.done,
    doneLate: tasks.doneLate + carried.doneLate,
    overdue: tasks.overdue + carried.overdue,
    open: tasks.open + carried.open,
  }
}
