import { createContext, useContext } from 'react'
import { formatDate, formatDateTime, isIsoDate, isIsoDateTime } from '../../../shared/text/dates.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import type { Difference, Row } from './differences.ts'

/** How a field is called, and how it says what it holds. */
export interface FieldWord {
  readonly label: string
  /** As the field shows it; as a number, a day or a text is written unless told. */
  readonly say?: ((value: unknown) => string) | undefined
  /** Says the whole row that the field stands in, for what several values of it say together: once. */
  readonly sayRow?: ((row: unknown) => string) | undefined
}

/** Words by path; `terms.#.from` stands for all rows of a list. */
export type FieldLabels = ReadonlyMap<string, FieldWord>

/**
 * Words of fields that a form does not always draw, by path: `{ 'tasks.#.owner': 'Người thực hiện' }`. What other
 * fields tell has none: null.
 */
export type StillLabels = Readonly<Record<string, string | FieldWord | null>>

const FieldWordsContext = createContext<Map<string, FieldWord> | null>(null)

/** Lets the fields of a form tell how they are called. */
export const FieldWordsProvider = FieldWordsContext.Provider

/** Where a field tells how it is called; null outside of a form. */
export function useFieldLabels(): Map<string, FieldWord> | null {
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
 * @returns what has words, and how many places have none; an id is no place: what it stands for is told by a name
 */
export function sayDifferences(
  found: readonly Difference[],
  drawn: FieldLabels,
  still: StillLabels = {},
): { said: SaidDifference[]; others: number } {
  const said: SaidDifference[] = []
  let others = 0
  const rowsSaid = new Map<Row, Set<string>>()
  for (const { path, row, first, second } of found) {
    const word = wordOf(path, drawn, still)
    if (!word) {
      if (word === undefined && !/(^|\.)id$|Id$/.test(path)) others++
      continue
    }
    const { sayRow } = word
    const label = labelIn(row, path, word.label)
    if (row === null || !sayRow) {
      const say = (value: unknown) => (value === undefined ? '' : (word.say ?? sayValue)(value))
      said.push({ label, shown: say(first), kept: say(second) })
      continue
    }
    const before = rowsSaid.get(row) ?? new Set()
    if (before.has(label)) continue
    rowsSaid.set(row, before.add(label))
    const say = (whole: unknown) => (whole === undefined ? '' : sayRow(whole))
    said.push({ label, shown: say(row.first), kept: say(row.second) })
  }
  return { said, others }
}

/** Tells which row a field stands in, unless it says so itself. */
function labelIn(row: Row | null, path: string, label: string): string {
  if (row === null || row.place === null || /\d/.test(label)) return label
  return `${label} (${callRow(row, path) || `dòng ${row.place}`})`
}

/** Fields by which a user knows a row. */
const callingFields = ['name', 'title', 'content', 'matter', 'year']

/** The row as the form shows it; '' for one without a name, and beside the very field that has it. */
function callRow({ first, second }: Row, path: string): string {
  const row = new Map(Object.entries(first ?? second ?? {}))
  const field = callingFields.find((name) => row.has(name)) ?? ''
  const value: unknown = row.get(field)
  if (path.endsWith(`.${field}`)) return ''
  if (typeof value === 'number') return `năm ${value}`
  return typeof value === 'string' ? short(value, longestCall) : ''
}

function wordOf(path: string, drawn: FieldLabels, still: StillLabels): FieldWord | null | undefined {
  const general = path.replace(/\.\d+(?=\.|$)/g, '.#')
  const word = still[general]
  if (word === undefined) return drawn.get(path) ?? wordOfSomeRow(general, drawn)
  return typeof word === 'string' ? { label: word } : word
}

function wordOfSomeRow(general: string, drawn: FieldLabels): FieldWord | undefined {
  const row = new RegExp(`^${general.replaceAll('.', '\\.').replaceAll('#', '\\d+')}$`)
  for (const [path, word] of drawn) if (row.test(path)) return word
  return undefined
}

/** Letters that are enough to know a text again. */
const longest = 160
const longestCall = 40

function sayValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return short(value.filter((line) => typeof line === 'string').join('; '))
  if (typeof value !== 'string') return ''
  if (isIsoDateTime(value)) return formatDateTime(value)
  return isIsoDate(value) ? formatDate(value) : short(value)
}

function short(text: string, most = longest): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()}…`
}
