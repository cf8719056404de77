import type { Chart } from '../../../shared/model/charts.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'

/** What a chart shows in one sentence: `Năm 2026: 12 cuộc; năm 2025: 10 cuộc.` */
export function chartSummary({ series, unit }: Chart): string {
  const parts = series.map(({ name, values }) => {
    const entered = values.filter((value) => value !== null)
    const sum = entered.reduce((before, value) => before + value, 0)
    return `${name}: ${valueText(entered.length === 0 ? null : sum, unit)}`
  })
  return `${parts.join('; ')}.`
}

/** A value in words: nothing entered is not the same as none. */
export function valueText(value: number | null | undefined, unit: string): string {
  return value === null || value === undefined ? 'chưa nhập' : `${formatNumber(value)} ${unit}`
}
