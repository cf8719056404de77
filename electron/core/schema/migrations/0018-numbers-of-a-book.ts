import type { Migration } from '../migration.ts'

/**
 * Where all kinds of paper share one series, who holds a number is found without going through the book: a thousand
 * numbers that are given in a row would go through it a thousand times.
 */
export const numbersOfBook: Migration = {
  name: '0018-numbers-of-a-book',
  sql: 'CREATE INDEX register_entries_by_number ON register_entries (issuer, year, number);',
  logged: [],
  loggedByKey: {},
}
