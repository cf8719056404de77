import { randomUUID } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import type { Backup, BackupKind } from '../../../../shared/contract/backups.ts'
import type { IsoDateTime } from '../../../../shared/text/dates.ts'
import { removePatiently, renamePatiently } from '../files/heldFiles.ts'
import { storageFault } from '../files/storageFault.ts'
import { type JobTools, unfollowed } from '../progress/jobTools.ts'
import { backupPath, nextBackupId, removeOldBackups } from './backupFiles.ts'
import { DamagedBookError, damageOfBook, damageOfCopy, type Looking } from './damage.ts'
import { backupFolderName, databaseFileName } from './files.ts'
import { withReader } from './reader.ts'
import { markSuspect } from './suspicion.ts'

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
 * @throws DamagedBookError, UnsoundBackupError or an error of SQLite or the file system; no copy is left behind then
 */
export async function makeBackup(dataDir: string, kind: BackupKind, at: IsoDateTime): Promise<Backup> {
  const unnamed = unnamedCopy(dataDir)
  try {
    await copyRecords(dataDir, unnamed, unfollowed, { ofToday: kind !== 'before-migration' })
    const backup = await nameBackup(dataDir, kind, at, unnamed)
    await removeOldBackups(dataDir, kind, backup.id)
    return backup
  } finally {
    await removeCopy(unnamed)
  }
}

/**
 * As {@link makeBackup} before a migration, of a book that is known to be damaged and is opened all the same: the copy
 * is not checked, and no older one, which was whole, goes for it.
 *
 * @throws an error of SQLite or the file system; no copy is left behind then
 */
export async function makeUncheckedBackup(dataDir: string, at: IsoDateTime): Promise<Backup> {
  const unnamed = unnamedCopy(dataDir)
  makeBackupFolder(dataDir)
  try {
    await copyDatabase(join(dataDir, databaseFileName), unnamed, unfollowed)
    return await nameBackup(dataDir, 'before-migration', at, unnamed)
  } finally {
    await removeCopy(unnamed)
  }
}

/**
 * The first half of {@link makeBackup}: copies the database of a data folder to an unnamed copy and checks it. Where
 * the copy is what the book is, and that is damaged, the next start reads the book through.
 *
 * @throws as {@link makeBackup}, or the reason of the signal; no copy is left behind then
 */
export async function copyRecords(
  dataDir: string,
  copy: string,
  tools?: JobTools,
  looking: Looking = { ofToday: true },
): Promise<void> {
  const book = join(dataDir, databaseFileName)
  makeBackupFolder(dataDir)
  try {
    await copyAndCheck(book, copy, tools, looking)
  } catch (error) {
    await removeCopy(copy)
    const problem = isDamage(error) ? damageBehind(book, looking) : null
    if (problem === null) throw error
    markSuspect(dataDir)
    throw new DamagedBookError(problem)
  }
}

/** The folder of the backups. A data folder that is gone is not made again: nothing would be in it. */
export function makeBackupFolder(dataDir: string): void {
  const folder = join(dataDir, backupFolderName)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(folder)
}

/** Whether a copy, or what it was to be made of, is not whole. */
export function isDamage(error: unknown): boolean {
  if (error instanceof UnsoundBackupError || error instanceof DamagedBookError) return true
  return storageFault(error) === 'damaged'
}

/** What is wrong with the book itself where a copy of it is not whole; null where it is only the copy. */
function damageBehind(book: string, looking: Looking): string | null {
  try {
    return withReader(book, (reader) => damageOfBook(reader, looking))
  } catch (error) {
    if (isDamage(error)) return String(error)
    throw error
  }
}

/** The second half: gives a checked copy its name, from when on it is a backup. Older ones are not removed yet. */
export async function nameBackup(dataDir: string, kind: BackupKind, at: IsoDateTime, copy: string): Promise<Backup> {
  const id = nextBackupId(dataDir, kind, at)
  const path = backupPath(dataDir, id)
  await renamePatiently(copy, path)
  return { id, kind, madeAt: at.slice(0, 16), size: (await stat(path)).size }
}

/** Path for a copy that is not to be listed. */
export function unnamedCopy(dataDir: string): string {
  return join(dataDir, backupFolderName, `~${randomUUID()}.tmp`)
}

/** Longer than any copy is needed; a younger one may be another window's. In milliseconds. */
const longestUse = 3_600_000

/** Removes unnamed copies that a power cut left behind. What cannot be removed now will be next time. */
export async function removeLeftCopies(dataDir: string, now = Date.now()): Promise<void> {
  const folder = join(dataDir, backupFolderName)
  try {
    const names = await readdir(folder)
    for (const name of names.filter((one) => /^~[0-9a-f-]{36}\.tmp(-journal|-wal|-shm)?$/.test(one))) {
      const path = join(folder, name)
      if (now - (await stat(path)).mtimeMs > longestUse) await removePatiently(path)
    }
  } catch {
    // There is no such folder, or another program holds a file of it.
  }
}

/**
 * Removes an unnamed copy with what SQLite may have put beside it. A large file takes the disk a while. One that cannot
 * be removed now will be next time ({@link removeLeftCopies}); that is no reason to hide why it is not wanted.
 */
export async function removeCopy(path: string): Promise<void> {
  for (const suffix of ['', '-journal', '-wal', '-shm']) await removePatiently(`${path}${suffix}`).catch(() => null)
}

const copying = 'Đang chép dữ liệu'
const checking = 'Đang kiểm tra bản sao'

/**
 * Copies a database and reads the whole copy to see that it is sound. It tells how far it is in pages: each is copied,
 * then read again.
 *
 * @throws UnsoundBackupError, an error of SQLite, or the reason of the signal; the caller removes the copy
 */
export async function copyAndCheck(
  source: string,
  copy: string,
  tools: JobTools = unfollowed,
  looking: Looking = { ofToday: false },
): Promise<void> {
  const { progress, signal } = tools
  const pages = await copyDatabase(source, copy, tools)
  progress({ step: checking, done: pages, total: 2 * pages })
  // SQLite reads it through without a pause; before and after it is heard that nobody waits any more.
  await setImmediate()
  signal.throwIfAborted()
  const problem = integrityProblem(copy, looking)
  if (problem !== null) throw new UnsoundBackupError(problem)
  await setImmediate()
  signal.throwIfAborted()
  progress({ step: checking, done: 2 * pages, total: 2 * pages })
}

/**
 * Copies a database by SQLite's own backup (a file copy would miss what still stands in the WAL). The reader holds one
 * state of the source, so that saves meanwhile neither change the copy nor make it start anew.
 *
 * @returns how many pages it has
 */
async function copyDatabase(source: string, copy: string, { progress, signal }: JobTools): Promise<number> {
  const reader = new BetterSqlite3(source, { readonly: true, fileMustExist: true })
  let pages: number
  try {
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM sqlite_schema').get()
    const { totalPages } = await reader.backup(copy, {
      progress: ({ totalPages, remainingPages }) => {
        signal.throwIfAborted()
        progress({ step: copying, done: totalPages - remainingPages, total: 2 * totalPages })
        return pagesAStep
      },
    })
    pages = totalPages
    reader.exec('COMMIT')
  } finally {
    reader.close()
  }
  leaveWal(copy)
  return pages
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

/** What is wrong with a database file that nobody has open, or null when it is whole. */
export function integrityProblem(path: string, looking: Looking = { ofToday: false }): string | null {
  return damageOfCopy(path, looking)
}
