import type { Chart } from '../../../shared/model/charts.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'

/**
 * The categories as they fit under an axis: a first word that all share stands once, at the end of the axis.
 *
 * @example axisWords(['Tháng 1', 'Tháng 2']) // { word: 'Tháng', ticks: ['1', '2'] }
 */
export function axisWords(categories: readonly string[]): { word: string; ticks: string[] } {
  const [first = ''] = categories
  const word = first.slice(0, first.indexOf(' ') + 1)
  const shared = categories.length > 1 && word !== '' && categories.every((category) => category.startsWith(word))
  return shared
    ? { word: word.trim(), ticks: categories.map((category) => category.slice(word.length)) }
    : { word: '', ticks: [...categories] }
}

/** True when there is something to draw: a chart of nothing but zeros says less than a sentence. */
export function hasValues({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value !== 0))
}

/** What a chart shows in one sentence: `Năm 2026: 12 cuộc; năm 2025: 10 cuộc.` */
export function chartSummary({ series, unit }: Chart): string {
  const parts = series.map(({ name, values }) => {
    const entered = values.filter((value) => value !== null)
    const sum = entered.reduce((before, value) => before + value, 0)
    return `${name}: ${entered.length === 0 ? 'chưa nhập' : `${formatNumber(sum)} ${unit}`}`
  })
  return `${parts.join('; ')}.`
}

/** Letters of a name beside a lying bar; more would leave the bar no room. The whole name stands in the table. */
const longestAxisName = 28

/** A name beside its bar: a longer one is cut, at a space if one is near, and ends in `…`. */
export function axisName(name: string): string {
  const letters = [...name]
  if (letters.length <= longestAxisName) return name
  const shown = letters.slice(0, longestAxisName - 1).join('')
  const space = shown.lastIndexOf(' ')
  return `${(space > longestAxisName / 2 ? shown.slice(0, space) : shown).trimEnd()}…`
}

/** More categories than this stand so close that a long value is written upright (`labelPlace`). */
const roomyCategories = 6
/** Parts of the height of the columns that an upright value takes, a character and the gap below it. */
const uprightCharacter = 0.058
const uprightGap = 0.05

/** Where the axis of the values ends: above the longest bar, so that its value stands inside the drawing. */
export function axisEnd({ shape, categories, series }: Chart): number {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const length = formatNumber(most).length
  const upright = shape === 'columns' && categories.length > roomyCategories && length > (series.length > 1 ? 2 : 4)
  return upright ? most / (1 - uprightGap - length * uprightCharacter) : most * 1.15
}
