import type { CellObject } from 'write-excel-file/node'
import type { ColumnKind, TableCell } from '../../../../shared/model/tables.ts'
import { cleanText } from '../../../../shared/text/clean.ts'
import { formatDate, formatDateTime, isIsoDate, isIsoDateTime } from '../../../../shared/text/dates.ts'
import { shownShare } from '../../../../shared/text/numbers.ts'

/** How Excel shows a number or a day; text has no format of its own. */
const formats: Record<Exclude<ColumnKind, 'text'>, string> = {
  count: '#,##0',
  money: '#,##0',
  share: '0.0%',
  date: 'dd/mm/yyyy',
  datetime: 'dd/mm/yyyy hh:mm',
}

/** Excel's calendar has a 29 February 1900 that never was: days before it would come out one off. */
const firstSoundDay = '1900-03-01'

/** Longest text of a cell (support.microsoft.com, "Excel specifications and limits"). */
const longestText = 32_767

/**
 * What makes Excel take typed text or a line of CSV for a formula, full-width forms included
 * (owasp.org/www-community/attacks/CSV_Injection).
 */
const formulaMark = /^[=+\-@＝＋－＠]/

/** What begins a new cell or line where the text is pasted. */
const breaksCell = /^ *[\t\n\r]/

/** What nobody sees before the first mark: white space of any kind, joiners, marks of direction and order, fillers. */
const unseenBefore = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/u

/** Excel's format of text: the mark of a text that must never become a formula; `guardFeature` adds to its style. */
export const guardedFormat = '@'

/** A value of a table as a cell: numbers as numbers, days as days, anything else as text that stays text. */
export function toCell(value: TableCell, kind: ColumnKind): CellObject | null {
  if (value === null || value === '') return null
  if (typeof value === 'number') return numberCell(value, kind)
  if (kind === 'date' && isIsoDate(value)) return dayCell(value, formatDate(value), formats.date)
  if (kind === 'datetime' && isIsoDateTime(value)) return dayCell(value, formatDateTime(value), formats.datetime)
  return textCell(value)
}

/** Text exactly as it is; where it looks like a formula, it is marked so that Excel never makes one of it. */
export function textCell(text: string): CellObject {
  const clean = cleanText(text)
  const value = literal(clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean)
  const guarded = breaksCell.test(clean) || formulaMark.test(clean.replace(unseenBefore, ''))
  return { type: String, value, ...(guarded ? { format: guardedFormat } : {}) }
}

/** As the reader sees a cell, for the width of its column. */
export function shownText(value: TableCell, kind: ColumnKind): string {
  if (value === null) return ''
  if (typeof value === 'string') {
    if (kind === 'date' && isIsoDate(value)) return formatDate(value)
    if (kind === 'datetime' && isIsoDateTime(value)) return formatDateTime(value)
    return value
  }
  return kind === 'share' ? `${(shownShare(value) * 100).toFixed(1)}%` : value.toLocaleString('en')
}

function numberCell(value: number, kind: ColumnKind): CellObject | null {
  if (!Number.isFinite(value)) return null
  const format = kind === 'count' || kind === 'money' || kind === 'share' ? formats[kind] : undefined
  // Excel rounds what it shows: all and nothing are kept from it.
  return { type: Number, value: kind === 'share' ? shownShare(value) : value, ...(format ? { format } : {}) }
}

/** Excel keeps a day as a number without zone; the library reads it off the UTC time. */
function dayCell(iso: string, shown: string, format: string): CellObject {
  if (iso.slice(0, 10) < firstSoundDay) return textCell(shown)
  return { type: Date, value: new Date(`${iso.length === 10 ? `${iso}T00:00` : iso}:00Z`), format }
}

/** In a cell `_x0041_` stands for "A" (ECMA-376, ST_Xstring): text that merely looks so has its first mark escaped. */
function literal(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}
