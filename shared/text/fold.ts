import { cleanText, withoutUnseen } from './clean.ts'
import { sameApostrophes, withoutStrokes } from './letters.ts'

/** Nothing in it to clean: most text that is folded, many thousand at a time. */
const plain = /^[ -~À-ɏẠ-ỹ]*$/

/**
 * Folds Vietnamese text for searching: accents, tone marks and case are dropped, đ becomes d, ƀ becomes b, and all
 * apostrophes are alike, so that `Đặng  Văn Ấn` and `dang van an` meet. SQLite itself knows no Vietnamese, so the
 * folded form is stored.
 *
 * @example foldVietnamese('Diên Hồng') // 'dien hong'
 */
export function foldVietnamese(text: string): string {
  const typed = (plain.test(text) ? text : withoutUnseen(cleanText(text))).normalize('NFD')
  return sameApostrophes(withoutStrokes(typed))
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** From so many digits on a word is a number that people space in their own way: a phone number. */
const fewestDigits = 6

/**
 * The digits of a word that is a longer number, however it is spaced: `0905.123.456` gives `0905123456`; null for any
 * other word.
 */
export function digitsOf(word: string): string | null {
  const digits = word.replace(/[.\-–]/g, '')
  return digits.length >= fewestDigits && /^\+?\d+$/.test(digits) ? digits.replace('+', '') : null
}

/** What may stand between the digits of a number. */
export const betweenDigits = [' ', '.', '-'] as const

/**
 * True when every word of `query` occurs in `text`, both folded; digits are compared as digits. An empty query matches
 * everything.
 *
 * @example matchesFolded('Tổ dân phố 3', 'to 3') // true
 */
export function matchesFolded(text: string, query: string): boolean {
  const folded = foldVietnamese(text)
  return foldVietnamese(query)
    .split(' ')
    .every((word) => {
      const digits = digitsOf(word)
      return folded.includes(word) || (digits !== null && folded.replace(/[ .-]/g, '').includes(digits))
    })
}
