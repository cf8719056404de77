import BetterSqlite3 from 'better-sqlite3'
import { jsonProblem } from '../../schema/jsonColumns.ts'
import { leaveLogMode } from './sqliteHeader.ts'
import { textProblem } from './textColumns.ts'

/** The book itself is damaged, not a copy of it and not the disk under a copy. */
export class DamagedBookError extends Error {
  readonly problem: string

  constructor(problem: string) {
    super(`The book is damaged: ${problem}`)
    this.name = 'DamagedBookError'
    this.problem = problem
  }
}

/** How a database is looked at. */
export interface Looking {
  /** Whether its schema is that of today, so that the content of its JSON can be read as the program reads it. */
  readonly ofToday: boolean
}

/**
 * What is wrong with a database, in words for the log, or null when it is whole: its pages and indexes, what its
 * columns may hold, what its rows point at, its JSON.
 *
 * @param connection one that may write, though nothing is written: on a read-only one SQLite passes over every CHECK
 * @throws an error of SQLite where it cannot even be read
 */
export function findDamage(connection: BetterSqlite3.Database, { ofToday }: Looking): string | null {
  connection.pragma('ignore_check_constraints = OFF')
  const result = connection.pragma('integrity_check(1)', { simple: true })
  if (result !== 'ok') return String(result)
  const broken = connection.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) return `${broken.length} rows break a foreign key`
  return jsonProblem(connection, ofToday) ?? textProblem(connection)
}

/** What SQLite says of a value that its column may not hold; its pages and indexes are as they should be. */
const ofContent = /^(NULL|NUMERIC|TEXT|non-\w+) value in |^CHECK constraint failed in /

/**
 * Whether the pages or indexes of a database are damaged, and not only what its columns hold.
 *
 * @throws an error of SQLite where it cannot even be read
 */
export function isStructureBroken(connection: BetterSqlite3.Database): boolean {
  const lines = connection.prepare('PRAGMA integrity_check').pluck().all()
  return lines.some((line) => line !== 'ok' && !ofContent.test(String(line)))
}

/** As {@link findDamage}, of a file that nobody else has open: a copy. */
export function damageOfCopy(path: string, looking: Looking): string | null {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    return findDamage(connection, looking)
  } finally {
    connection.close()
  }
}

/**
 * As {@link findDamage}, of a database that may be open elsewhere, its log of saves included. The file is left byte for
 * byte: what is looked at is a copy in memory.
 */
export function damageOfBook(reader: BetterSqlite3.Database, looking: Looking): string | null {
  const copy = copyInMemory(reader)
  try {
    return findDamage(copy, looking)
  } finally {
    copy.close()
  }
}

/** A copy that can be written to; in WAL mode a database cannot be in memory, so it leaves that. */
export function copyInMemory(reader: BetterSqlite3.Database): BetterSqlite3.Database {
  const bytes = reader.serialize()
  leaveLogMode(bytes)
  return new BetterSqlite3(bytes)
}
