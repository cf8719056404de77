import { paperCount } from '../../../../shared/text/numbers.ts'
import { lastYearInBrackets } from './comparison.ts'

/** Turns of phrase that the paragraphs of a report share. */

/** Clauses of which some have nothing to say, as one sentence: `A; B; C.` '' when none says anything. */
export function sentence(...clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== '')
  return said.length === 0 ? '' : `${said.join('; ')}.`
}

/** Sentences of which some have nothing to say, one after the other. */
export function sentences(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join(' ')
}

/** `A, B và C` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} và ${last}`
}

/** How much of a whole is of one kind, this period and the last. */
export interface Part {
  /** As it follows its count: `biên bản` */
  readonly name: string
  readonly now: number
  /** Null where last year is not known. */
  readonly before: number | null
}

/**
 * What a whole is made of, ready to stand after it; kinds of which there are none any more are named, too:
 * `, gồm: 07 biên bản (cùng kỳ 03), 05 giấy mời; không ban hành công văn (cùng kỳ 02)`.
 *
 * @param none what is said before those that are gone: `không ban hành`
 */
export function madeOf(parts: readonly Part[], none: string): string {
  const [there, gone] = [parts.filter(({ now }) => now > 0), goneText(parts, none)]
  const [only] = there
  if (!only) return ''
  // One kind, then as now: the whole has told the rest.
  const alone = there.length === 1 && parts.every((part) => part === only || !part.before)
  const named = there.map((part) => partText(alone ? { ...part, before: null } : part))
  const list = there.length === 1 ? `, cụ thể là ${named.join('')}` : `, gồm: ${named.join(', ')}`
  return gone === '' ? list : `${list}; ${gone}`
}

/** `07 biên bản (cùng kỳ 03)` */
export function partText({ name, now, before }: Part): string {
  return `${paperCount(now)} ${name}${lastYearInBrackets(before)}`
}

/** What there was last year and is not now: `không ban hành công văn (cùng kỳ 02), tờ trình (cùng kỳ 01)`; or ''. */
export function goneText(parts: readonly Part[], none: string): string {
  const gone = parts.filter(({ now, before }) => now === 0 && before !== null && before > 0)
  const named = gone.map(({ name, before }) => `${name}${lastYearInBrackets(before)}`)
  return gone.length === 0 ? '' : `${none} ${named.join(', ')}`
}

/** `không`, or `chưa` while the period runs and something may still come. */
export function no({ running }: { readonly running: boolean }): string {
  return running ? 'chưa' : 'không'
}
