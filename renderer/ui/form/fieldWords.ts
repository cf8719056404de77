import { createContext, useContext } from 'react'
import { formatDate, formatDateTime, isIsoDate, isIsoDateTime } from '../../../shared/text/dates.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import type { Difference } from './differences.ts'

/** How a field is called, and how it says what it holds. */
export interface FieldWord {
  readonly label: string
  /** As the field shows it; as a number, a day or a text is written unless told. */
  readonly say?: ((value: unknown) => string) | undefined
}

/** Words by path; `terms.#.from` stands for all rows of a list. */
export type FieldWords = ReadonlyMap<string, FieldWord>

/** Words of fields that a form does not always draw, by path: `{ 'tasks.#.owner': 'Người thực hiện' }`. */
export type StillWords = Readonly<Record<string, string | FieldWord>>

const FieldWordsContext = createContext<Map<string, FieldWord> | null>(null)

/** Lets the fields of a form tell how they are called. */
export const FieldWordsProvider = FieldWordsContext.Provider

/** Where a field tells how it is called; null outside of a form. */
export function useFieldWords(): Map<string, FieldWord> | null {
  return useContext(FieldWordsContext)
}

/** One place at which a draft differs from what the form shows. */
export interface SaidDifference {
  readonly label: string
  readonly shown: string
  readonly kept: string
}

/**
 * Says where a draft differs, in the words of the form's fields.
 *
 * @param found the form as it shows first, the draft second
 * @param drawn words of the fields that were drawn so far
 * @returns what has words, and how many places have none; the id of a row is no place
 */
export function sayDifferences(
  found: readonly Difference[],
  drawn: FieldWords,
  still: StillWords = {},
): { said: SaidDifference[]; others: number } {
  const said: SaidDifference[] = []
  let others = 0
  for (const { path, row, first, second } of found) {
    const word = wordOf(path, drawn, still)
    if (!word) {
      if (!path.endsWith('.id')) others++
      continue
    }
    const say = (value: unknown) => (value === undefined ? '' : (word.say ?? sayValue)(value))
    // A field of a row that says which row it is needs no more.
    const label = row === null || /\d/.test(word.label) ? word.label : `${word.label} (dòng ${row})`
    said.push({ label, shown: say(first), kept: say(second) })
  }
  return { said, others }
}

function wordOf(path: string, drawn: FieldWords, still: StillWords): FieldWord | undefined {
  const general = path.replace(/\.\d+(?=\.|$)/g, '.#')
  const word = still[general]
  if (word === undefined) return drawn.get(path) ?? wordOfSomeRow(general, drawn)
  return typeof word === 'string' ? { label: word } : word
}

function wordOfSomeRow(general: string, drawn: FieldWords): FieldWord | undefined {
  const row = new RegExp(`^${general.replaceAll('.', '\\.').replaceAll('#', '\\d+')}$`)
  for (const [path, word] of drawn) if (row.test(path)) return word
  return undefined
}

/** Letters that are enough to know a text again. */
const longest = 160

function sayValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return short(value.filter((line) => typeof line === 'string').join('; '))
  if (typeof value !== 'string') return ''
  if (isIsoDateTime(value)) return formatDateTime(value)
  return isIsoDate(value) ? formatDate(value) : short(value)
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= longest ? line : `${letters.slice(0, longest).join('').trimEnd()}…`
}
