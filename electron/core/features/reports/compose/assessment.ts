import { capitalizeFirst } from '../../../../../shared/text/names.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { lastYearInBrackets } from '../../../platform/period/comparison.ts'
import { listed, no, sentence, sentences } from '../../../platform/period/phrases.ts'
import type { PeriodFacts } from '../facts.ts'
import { judgements } from './judgements.ts'
import { allTasks, ofThem } from './tasks.ts'

/** What went better than last year, and that no task came late. */
export function strengthsText(facts: PeriodFacts): string {
  const better = judgements(facts).filter(({ isBetter }) => isBetter)
  return sentences(
    better.length === 0
      ? ''
      : sentence(`Các chỉ tiêu tiến bộ so với cùng kỳ: ${listed(better.map(({ text }) => text))}`),
    punctualText(facts),
  )
}

/** What is done is done in time and nothing is overdue; last year's late and overdue tasks beside it. */
function punctualText(facts: PeriodFacts): string {
  const [tasks, before] = [allTasks(facts.sums), allTasks(facts.sumsBefore)]
  if (!tasks?.done || tasks.doneLate > 0 || tasks.overdue > 0) return ''
  const parts = [
    before?.doneLate ? `${paperCount(before.doneLate)} nhiệm vụ chậm hạn` : '',
    before?.overdue ? `${paperCount(before.overdue)} nhiệm vụ quá hạn` : '',
  ].filter((part) => part !== '')
  const last = parts.length === 0 ? '' : ` (cùng kỳ ${parts.join(', ')})`
  return sentence(`Các nhiệm vụ đến hạn đều hoàn thành đúng hạn, không để quá hạn${last}`)
}

/** What went worse, what is overdue or was late, and what there was last year and is not now. */
export function shortcomingsText(facts: PeriodFacts): string {
  const worse = judgements(facts).filter(({ isBetter }) => !isBetter)
  return sentences(
    worse.length === 0 ? '' : sentence(`Một số chỉ tiêu chưa bằng cùng kỳ: ${listed(worse.map(({ text }) => text))}`),
    capitalizeFirst(sentence(...ceasedClauses(facts), ...lateClauses(facts))),
  )
}

/** Fewer than this last year may be none by chance. */
const fewestToMiss = 2

/** Work of the committee of which there was some last year and none now. */
function ceasedClauses(facts: PeriodFacts): string[] {
  const { sums, sumsBefore } = facts
  const ceased = (count: number, before: number | null) => count === 0 && before !== null && before >= fewestToMiss
  return [
    ceased(sums.meetings, sumsBefore.meetings)
      ? `${no(facts)} tổ chức được cuộc họp, hội nghị nào${lastYearInBrackets(sumsBefore.meetings, 'cuộc')}`
      : '',
    ceased(sums.awards, sumsBefore.awards)
      ? `${no(facts)} có tập thể, hộ gia đình, cá nhân nào được khen thưởng${lastYearInBrackets(sumsBefore.awards, 'lượt')}`
      : '',
  ]
}

function lateClauses({ sums, sumsBefore }: PeriodFacts): string[] {
  const [tasks, before] = [allTasks(sums), allTasks(sumsBefore)]
  if (!tasks) return []
  return [
    tasks.overdue > 0
      ? `còn ${paperCount(tasks.overdue)} nhiệm vụ quá hạn chưa hoàn thành${lastYearInBrackets(before?.overdue ?? null)}`
      : '',
    tasks.doneLate > 0
      ? `${paperCount(tasks.doneLate)} nhiệm vụ hoàn thành chậm hạn${lastYearInBrackets(before?.doneLate ?? null)}`
      : '',
  ]
}

/** What is left to do of what was assigned. */
export function openTasksText({ sums }: PeriodFacts): string {
  const tasks = allTasks(sums)
  if (!tasks?.open) return ''
  const overdue = tasks.overdue > 0 ? `, ${ofThem(tasks.overdue, tasks.open, 'đã quá hạn')}` : ''
  return sentence(
    `Tiếp tục đôn đốc, thực hiện xong ${paperCount(tasks.open)} nhiệm vụ đã giao chưa hoàn thành${overdue}`,
  )
}
