import { formatShare } from '../../../../../shared/text/numbers.ts'
import { changeOf, sharesText, smallestBase, statisticText } from '../../../platform/period/comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import type { SumsBefore } from '../figures.rules.ts'
import type { Fraction } from '../gaps.rules.ts'
import { allTasks } from './tasks.ts'

/** A figure of which more is better, that moved enough to be spoken of. */
export interface Judgement {
  /** `tỷ lệ thành viên Ban Chỉ đạo dự họp đạt 95,3% (cùng kỳ 82,1%)` */
  readonly text: string
  readonly isBetter: boolean
}

/** What is known of a period: all of this one, of last year's perhaps nothing. */
type Sums = Omit<SumsBefore, 'partly'>

/** Less than one point of a share, or one twentieth of a number, is neither progress nor decline. */
const leastPoints = 0.01
const leastChange = 0.05

/**
 * The figures that tell good from bad, in the order of the paper. How many meetings were held, papers issued, tasks
 * assigned, opinions heard or awards granted does not: of these only the shares that were done well count, and only
 * where there were enough of them, then and now, for a share to tell anything.
 */
export function judgements({ now, sums, sumsBefore }: PeriodFacts): Judgement[] {
  return [
    ofShare(`tỷ lệ thành viên ${now.committee} dự họp`, presence(sums), presence(sumsBefore)),
    ofShare('tỷ lệ nhiệm vụ hoàn thành', done(sums), done(sumsBefore)),
    ofShare('tỷ lệ nhiệm vụ hoàn thành đúng hạn', doneInTime(sums), doneInTime(sumsBefore)),
    ofCount('lượt người dân dự Ngày hội, diễn đàn', sums.forumResidents, sumsBefore.forumResidents),
    ofShare('tỷ lệ ý kiến được trả lời tại cuộc họp', replied(sums), replied(sumsBefore)),
    sums.signed && sumsBefore.signed
      ? ofShare('tỷ lệ hộ ký cam kết', sums.signed, sumsBefore.signed)
      : ofCount('hộ ký cam kết', sums.committed, sumsBefore.committed),
  ].filter((judgement) => judgement !== null)
}

function ofShare(name: string, now: Fraction | null, before: Fraction | null): Judgement | null {
  if (!now || !before || now.whole < smallestBase || before.whole < smallestBase) return null
  const [share, last] = [now.part / now.whole, before.part / before.whole]
  if (Math.abs(share - last) < leastPoints || formatShare(share) === formatShare(last)) return null
  return { text: `${name} đạt ${sharesText(share, last)}`, isBetter: share > last }
}

function ofCount(unit: string, now: number | null, before: number | null): Judgement | null {
  const change = changeOf(now, before)
  if (now === null || before === null || change === null || before < smallestBase) return null
  if (Math.abs(change) < leastChange) return null
  return { text: statisticText(now, before, unit), isBetter: change > 0 }
}

const fraction = (part: number | null, whole: number | null): Fraction | null =>
  part === null || whole === null ? null : { part, whole }

const presence = (sums: Sums) => fraction(sums.membersPresent, sums.membersInvited)
const replied = (sums: Sums) => fraction(sums.replied, sums.opinions)

function done(sums: Sums): Fraction | null {
  const tasks = allTasks(sums)
  return tasks && { part: tasks.done, whole: tasks.assigned }
}

/** Of those that are done or should be. */
function doneInTime(sums: Sums): Fraction | null {
  const tasks = allTasks(sums)
  return tasks && { part: tasks.done - tasks.doneLate, whole: tasks.done + tasks.overdue }
}
