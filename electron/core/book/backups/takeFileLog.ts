import BetterSqlite3 from 'better-sqlite3'
import { isForeignLog } from '../../platform/database/foreignLog.ts'
import { copyNewFile } from '../../platform/files/copyNewFile.ts'
import { errorCode } from '../../platform/files/errorCode.ts'
import { removePatiently } from '../../platform/files/heldFiles.ts'

const logOf = (path: string) => `${path}-wal`

/**
 * Copies the log of saves that lies beside a database to beside its copy, where there is one. Nothing is opened where
 * it lies: SQLite would write beside it, and may not be allowed to.
 *
 * @throws an error of the file system, or the reason of the signal; the caller removes the copy with all beside it
 */
export async function copyLog(source: string, copy: string, signal: AbortSignal): Promise<void> {
  try {
    await copyNewFile(logOf(source), logOf(copy), () => undefined, signal)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/**
 * Brings the log beside a copy into it, so that it is one file, as a backup is. A log that is certainly another
 * database's is left out.
 *
 * @throws an error of SQLite, also where the copy is damaged
 */
export async function foldLog(copy: string): Promise<void> {
  if (isForeignLog(copy)) await removePatiently(logOf(copy))
  const connection = new BetterSqlite3(copy, { fileMustExist: true })
  try {
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}
