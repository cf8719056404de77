import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { withoutUnseen } from './clean.ts'
import { capitalizeFirst } from './names.ts'

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

/** A number as Vietnamese readers write it: `1234.5` gives `1.234,5`. */
export function formatNumber(value: number): string {
  return grouped.format(value)
}

/** Whole đồng with their unit: `760000` gives `760.000 đồng`. */
export function formatMoney(dong: number): string {
  return `${formatNumber(dong)} đồng`
}

/** An amount of awards in a list, in đồng: an award without a reward is no award of nothing. */
export function listedAmount(dong: number, write = formatNumber): string {
  return dong === 0 ? '–' : write(dong)
}

const shares = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/**
 * A share as it is shown, a fraction of three decimals. All and nothing are claims of their own (100 % of the
 * households is a criterion of the standard, TT 124/2021/TT-BCA, Điều 4): only what is exactly so is rounded to them.
 *
 * @example shownShare(2237 / 2238) // 0.999
 */
export function shownShare(fraction: number): number {
  const rounded = Math.round(fraction * 1000) / 1000
  if (rounded === 0) return Math.sign(fraction) / 1000
  if (Math.abs(rounded) !== 1 || Math.abs(fraction) === 1) return rounded
  return rounded + (Math.abs(fraction) < 1 ? -Math.sign(fraction) : Math.sign(fraction)) / 1000
}

/** A share as a percentage of at most one decimal: `0.125` gives `12,5%`. See {@link shownShare}. */
export function formatShare(fraction: number): string {
  return `${shares.format(shownShare(fraction) * 100)}%`
}

/** A count on papers: below 10 it takes a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
export function paperCount(value: number): string {
  return value < 10 ? `0${value}` : formatNumber(value)
}

/**
 * A whole number in Vietnamese words, small letters, Northern usage (`nghìn`, `linh`).
 *
 * @example numberInWords(1005) // 'một nghìn không trăm linh năm'
 */
export function numberInWords(value: number): string {
  const config = new ReadingConfig()
  config.unit = []
  config.oddText = 'linh'
  return doReadNumber(String(Math.trunc(value)), config)
}

/**
 * Money in words as papers put it in brackets: capital first letter, ending in `đồng`.
 *
 * @example moneyInWords(760000) // 'Bảy trăm sáu mươi nghìn đồng'
 */
export function moneyInWords(dong: number): string {
  return `${capitalizeFirst(numberInWords(dong))} đồng`
}

/**
 * Reads a whole number that was typed, with or without thousands separators (`1.234`, `1 234`, `1234`).
 * Gives `null` for anything else.
 */
export function parseWholeNumber(typed: string): number | null {
  const compact = withoutUnseen(typed).replace(/[\s. ]/g, '')
  if (!/^\d{1,15}$/.test(compact)) return null
  return Number(compact)
}

const romanSteps: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numerals for the parts of a paper (1–39). */
export function romanNumeral(value: number): string {
  let rest = value
  let numeral = ''
  for (const [step, letters] of romanSteps) {
    while (rest >= step) {
      numeral += letters
      rest -= step
    }
  }
  return numeral
}
