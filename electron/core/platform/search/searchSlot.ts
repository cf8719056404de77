import type { RawBuilder } from 'kysely'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'

/** What the search finds of a feature. */
export interface SearchSlot {
  /** Names what is found, on the page too, whose descriptors say how it is called and where it is opened: `member`. */
  readonly kind: string
  /** Kinds with a lower one are shown first. */
  readonly rank: number
  /** Rows that fit, the best first, at most {@link Search.most}; nothing from the bin. */
  find(search: Search): Promise<FoundRow[]>
}

/** What is looked for, and how a feature asks its tables for it. */
export interface Search {
  readonly database: Database
  readonly today: IsoDate
  /** Enough to choose the best from. */
  readonly most: number
  /** True for rows of a table whose folded text, the column `search`, holds every word. */
  holds(table: string): RawBuilder<boolean>
  /** True for rows whose phone number holds the digits, where the words are one number together. */
  hasNumber(column: string): RawBuilder<boolean>
}

/** A row that was found. One of which `show` fails stands among what is found as what it is: not readable. */
export interface FoundRow {
  readonly id: string
  readonly show: () => Shown
}

export interface Shown {
  readonly title: string
  /** A second line: day, place, post. */
  readonly detail: string
  /** Where it stands, for what its id alone does not open: a line of the register, in its book. */
  readonly book?: { readonly issuer: string; readonly year: number }
}

/** What there is to say, in one line. */
export function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
