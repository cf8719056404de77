import type { Database } from './database.ts'

/**
 * Reads every record of a feature, those in the bin too, as the program does when it shows or prints them; some at a
 * time, so that whoever reads a large book can stop in between.
 *
 * Throws UnreadableRowError for the first row that cannot be read, or what its schema says of it.
 */
export type ReadAll = (database: Database) => AsyncIterable<unknown>
