import type { Database } from '../database/database.ts'
import { NameRedactor } from './nameRedactor.ts'
import { namesIn } from './namesIn.ts'

/** What the records of a feature hold of people, of all years and of the bin. */
export interface NamesInRecords {
  /** Names of those who hold office, and keep them in what goes to superiors. */
  readonly officials?: readonly string[]
  /** Names of ward and province, which may be a person's. */
  readonly places?: readonly string[]
  /** What stands in fields of names of residents. */
  readonly persons?: readonly string[]
  /** What stands in fields that may hold a resident's name or another's: an office, a unit. */
  readonly perhaps?: readonly string[]
  /** Phone numbers as they were entered. */
  readonly phones?: readonly string[]
}

/** Reads the names that a feature keeps. */
export type ReadNames = (database: Database) => Promise<NamesInRecords>

/** Who brings names. */
export interface NamesSource {
  readonly names?: ReadNames
}

/**
 * Whom the records know: residents are all whom a feature names and who hold no office. Asks one feature after the
 * other.
 */
export async function readNameRedactor(database: Database, sources: readonly NamesSource[]): Promise<NameRedactor> {
  const known: NamesInRecords[] = []
  for (const { names } of sources) if (names) known.push(await names(database))
  const all = (field: keyof NamesInRecords) => known.flatMap((one) => one[field] ?? [])
  const residents = [
    ...all('persons').flatMap((text) => namesIn(text, 'person')),
    ...all('perhaps').flatMap((text) => namesIn(text, 'perhaps')),
  ]
  return new NameRedactor({
    officials: all('officials'),
    places: all('places'),
    residents: [...new Set(residents)],
    phones: all('phones').filter((phone) => phone !== ''),
  })
}
