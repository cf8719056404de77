import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Backup, BackupKind } from '../../../shared/contract/backups.ts'
import type { IsoDateTime } from '../../../shared/text/dates.ts'
import { backupPath, nextBackupId, removeOldBackups } from './backupFiles.ts'
import { backupFolderName, databaseFileName } from './files.ts'

/** Pages that one step copies: some 4 MB, a few milliseconds, so that its thread does other things in between. */
const pagesAStep = 1000

/** The copy is not what the database is; it has been removed again. */
export class UnsoundBackupError extends Error {
  readonly problem: string

  constructor(problem: string) {
    super(`The backup is not whole: ${problem}`)
    this.name = 'UnsoundBackupError'
    this.problem = problem
  }
}

/**
 * Backs up the database of a data folder while it is open, opens the copy and checks it, and only then gives it its
 * name: a backup that is listed was whole. Older ones of the kind are removed.
 *
 * @param at local day and time for the name
 * @throws UnsoundBackupError or an error of SQLite or the file system; no copy is left behind then
 */
export async function makeBackup(dataDir: string, kind: BackupKind, at: IsoDateTime): Promise<Backup> {
  mkdirSync(join(dataDir, backupFolderName), { recursive: true })
  const unnamed = unnamedCopy(dataDir)
  try {
    await copyDatabase(join(dataDir, databaseFileName), unnamed)
    const problem = integrityProblem(unnamed)
    if (problem !== null) throw new UnsoundBackupError(problem)
    const id = nextBackupId(dataDir, kind, at)
    renameSync(unnamed, backupPath(dataDir, id))
    removeOldBackups(dataDir, kind, id)
    return { id, kind, madeAt: at.slice(0, 16), size: statSync(backupPath(dataDir, id)).size }
  } finally {
    await removeCopy(unnamed)
  }
}

/** Path for a copy that is not to be listed. */
export function unnamedCopy(dataDir: string): string {
  return join(dataDir, backupFolderName, `~${randomUUID()}.tmp`)
}

/** Longer than any copy is needed; a younger one may be another window's. In milliseconds. */
const longestUse = 3_600_000

/** Removes unnamed copies that a power cut left behind. What cannot be removed now will be next time. */
export function removeLeftCopies(dataDir: string, now = Date.now()): void {
  const folder = join(dataDir, backupFolderName)
  try {
    for (const name of readdirSync(folder).filter((one) => /^~[0-9a-f-]{36}\.tmp(-journal|-wal|-shm)?$/.test(one))) {
      if (now - statSync(join(folder, name)).mtimeMs > longestUse) rmSync(join(folder, name), { force: true })
    }
  } catch {
    // There is no such folder, or a file of it is held by another program for the moment.
  }
}

/** Removes an unnamed copy with what SQLite may have put beside it. A large file takes the disk a while. */
export async function removeCopy(path: string): Promise<void> {
  for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true })
}

/**
 * Copies a database by SQLite's own backup (a file copy would miss what still stands in the WAL). The reader holds one
 * state of the source, so that saves meanwhile neither change the copy nor make it start anew.
 */
export async function copyDatabase(source: string, copy: string): Promise<void> {
  const reader = new BetterSqlite3(source, { readonly: true, fileMustExist: true })
  try {
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM sqlite_schema').get()
    await reader.backup(copy, { progress: () => pagesAStep })
    reader.exec('COMMIT')
  } finally {
    reader.close()
  }
  leaveWal(copy)
}

/** Makes the copy one file: in WAL mode, reading it would leave two more beside it. */
function leaveWal(path: string): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}

/** What SQLite finds wrong with a database file, or null when it is whole. */
export function integrityProblem(path: string): string | null {
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    const result = connection.pragma('integrity_check', { simple: true })
    if (result !== 'ok') return String(result)
    const broken = connection.pragma('foreign_key_check')
    return Array.isArray(broken) && broken.length > 0 ? `${broken.length} rows break a foreign key` : null
  } finally {
    connection.close()
  }
}
