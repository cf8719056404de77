import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Backup, BackupKind } from '../../../../shared/contract/backups.ts'
import type { IsoDateTime } from '../../../../shared/text/dates.ts'
import { makeBackup } from '../../platform/database/backup.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { forgetOldLines } from '../../schema/changeLogAge.ts'

/** How long it waits for a save that is under way, in milliseconds. */
const longestWait = 5000

/**
 * Backs up the database of a data folder; once that is done, its change log lets go of what it need not tell any more.
 *
 * @throws as {@link makeBackup}; then the log is as it was
 */
export async function backUpAndForget(dataDir: string, kind: BackupKind, at: IsoDateTime): Promise<Backup> {
  const backup = await makeBackup(dataDir, kind, at)
  try {
    const connection = new BetterSqlite3(join(dataDir, databaseFileName), { fileMustExist: true, timeout: longestWait })
    try {
      forgetOldLines(connection)
    } finally {
      connection.close()
    }
  } catch {
    // Somebody saves for long, or the disk is full: the backup is made, and the next day comes.
  }
  return backup
}
