import type { Database } from '../database/database.ts'
import type { CountedPeriod, PeriodSource, Placed, ToldOfPeriod } from './periodSlot.ts'

/** What all features tell of a period, one after the other. */
export async function readTold(
  database: Database,
  sources: readonly PeriodSource[],
  counted: CountedPeriod,
): Promise<Required<ToldOfPeriod>> {
  const told: ToldOfPeriod[] = []
  for (const { period } of sources) if (period) told.push(await period(database, counted))
  return {
    figures: told.flatMap(({ figures = [] }) => figures),
    tables: told.flatMap(({ tables = [] }) => tables),
    paragraphs: told.flatMap(({ paragraphs = [] }) => paragraphs),
  }
}

/** A list with others put in among its own, each in its place. */
export function withPlaced<T>(own: readonly T[], placed: readonly Placed<T>[], nameOf: (one: T) => string): T[] {
  return placed.reduce<T[]>(
    (all, { before, one }) => {
      const place = all.findIndex((other) => nameOf(other) === before)
      return all.toSpliced(place < 0 ? all.length : place, 0, one)
    },
    [...own],
  )
}
