import { formatNumber } from './numbers.ts'

const units = ['byte', 'KB', 'MB', 'GB', 'TB'] as const

/**
 * Bytes as the label of a stick counts them, in thousands, with at most one decimal below 10: `160 KB`, `1,2 MB`.
 *
 * @param round which way a part of the last digit goes: `up` for what is needed, `down` for what is there
 */
export function formatSize(bytes: number, round: 'up' | 'down' = 'up'): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const step = value < 10 && unit > 1 ? 10 : 1
  const rounded = (round === 'up' ? Math.ceil(value * step) : Math.floor(value * step)) / step
  // 999,9 KB upwards is no 1.000 KB.
  if (rounded >= 1000 && unit < units.length - 1) return `1 ${units[unit + 1]}`
  return `${formatNumber(rounded)} ${units[unit]}`
}
