import { type RawBuilder, sql } from 'kysely'
import { betweenDigits, digitsOf } from '../../../../shared/text/fold.ts'
import type { Search } from './searchSlot.ts'

/**
 * How rows are asked whether they fit.
 *
 * @param words folded, at least one
 */
export function matching(words: readonly string[]): Pick<Search, 'holds' | 'hasNumber'> {
  return {
    holds: (table) => {
      const column = sql.ref(`${table}.search`)
      return sql<boolean>`(${sql.join(
        words.map((word) => {
          const digits = digitsOf(word)
          const asWritten = sql<boolean>`${column} like ${likePattern(word)} escape '\\'`
          return digits === null ? asWritten : sql<boolean>`(${asWritten} or ${holdsNumber(column, digits)})`
        }),
        sql` and `,
      )})`
    },
    hasNumber: (column) => {
      const digits = digitsOf(words.join(''))
      return digits === null ? sql<boolean>`false` : holdsNumber(sql.ref(column), digits)
    },
  }
}

/** A pattern for `LIKE … ESCAPE '\'` that finds the word anywhere, with no letter of it taken for a wildcard. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`
}

/**
 * A pattern for `LIKE` that finds every text in which these digits stand one after the other, whatever is between them.
 */
function digitsPattern(digits: string): string {
  return `%${[...digits].join('%')}%`
}

/** Few texts have all the digits: only those are taken apart. */
function holdsNumber(column: RawBuilder<unknown>, digits: string): RawBuilder<boolean> {
  return sql<boolean>`(${column} like ${digitsPattern(digits)} and ${withoutGaps(column)} like ${likePattern(digits)})`
}

/** The text with nothing between its digits: a phone number is found however it was spaced. */
function withoutGaps(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return betweenDigits.reduce<RawBuilder<unknown>>((text, gap) => sql`replace(${text}, ${gap}, '')`, column)
}
