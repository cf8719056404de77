import { unseenClass } from '../../../../shared/text/clean.ts'

/** What may stand between two digits of a phone number, with the marks between that nobody sees. */
const unseen = `[${unseenClass}]{0,4}`
const gap = String.raw`${unseen}(?:[\s\u0085\u2800.()/‑–-]${unseen}){0,2}`

/** With its 0 or its +84: in any grouping, for nothing else begins so once days are set aside. */
const withPrefix = String.raw`\(?0\)?${gap}[1-9](?:${gap}\d){7,9}|(?:\+|00)84${gap}(?:\(?0\)?${gap})?[1-9](?:${gap}\d){7,9}`
/** Without: mobile numbers in the groups in which they are spoken, for a sum may look like them. */
const withoutPrefix = String.raw`(?:84${gap})?[35789](?:\d{8}|\d{2}[ .-]\d{3}[ .-]\d{3}|\d[ .-]\d{3}[ .-]\d{4}|\d(?:[ .-]\d{2,3}){3})`

const phone = new RegExp(String.raw`(?<!\d)(?<!\d[.,])(?:${withPrefix}|(${withoutPrefix}))(?!\d)`, 'gu')

/** Days and months, ISO or written out, which hold as many digits. */
const day =
  /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20|21)\d{2}|(?:19|20|21)\d{2}-\d{2}-\d{2}|\d{1,2}\/(?:19|20|21)\d{2})(?!\d)/g

const counted = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|người|hộ|lượt)/iu
const grouped = /^\d{1,3}(?:\.\d{3})+$/

/**
 * Finds phone numbers in a text, however they are grouped: `(0905) 123 456`, `+84 905…`, `905123456`. Sums and days are
 * none.
 */
export class PhoneFinder {
  readonly #entered: RegExp | null

  /** @param entered numbers that stand in the records; those of an odd length are looked for digit by digit */
  constructor(entered: readonly string[]) {
    const odd = [...new Set(entered.map((number) => number.replace(/\D/g, '')))].filter((digits) => digits.length >= 7)
    const patterns = odd.map((digits) => [...digits.replace(/^(?:84|0)(?=\d{8})/, '')].join(gap))
    this.#entered =
      patterns.length === 0
        ? null
        : new RegExp(String.raw`(?<!\d)(?<!\d[.,])(?:\(?(?:\+?84|0)\)?${gap})?(?:${patterns.join('|')})(?!\d)`, 'gu')
  }

  isIn(text: string): boolean {
    return this.replace(text, '') !== text
  }

  /** The text with `instead` in place of every number. */
  replace(text: string, instead: string): string {
    // Nothing shorter than seven digits is a phone number; most texts hold none.
    if ((text.match(/\d/g)?.length ?? 0) < 7) return text
    // Days keep their length, so that the places found are those of the text.
    const without = text.replace(day, (found) => '#'.repeat(found.length))
    let result = ''
    let done = 0
    for (const { 0: found, 1: bare, index } of without.matchAll(phone)) {
      const end = index + found.length
      if (bare !== undefined && (grouped.test(bare) || counted.test(without.slice(end)))) continue
      result += text.slice(done, index) + instead
      done = end
    }
    const rest = result + text.slice(done)
    if (this.#entered === null) return rest
    return rest.replace(this.#entered, (found, place: number) =>
      counted.test(rest.slice(place + found.length)) ? found : instead,
    )
  }
}
