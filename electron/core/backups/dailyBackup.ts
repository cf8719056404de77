import type { IsoDateTime } from '../../../shared/text/dates.ts'
import { type Clock, today } from '../clock.ts'
import { listBackups } from '../database/backupFiles.ts'
import type { Database } from '../database/database.ts'
import type { Work } from '../work/work.ts'
import { backupProblem, isDailyBackupDue } from './backups.rules.ts'
import { hasRecords } from './backups.store.ts'

/** The backup of the day, made beside the first work of the user. */
export interface DailyBackup {
  /** Local day and time. */
  readonly startedAt: IsoDateTime
  /** Settles when it is made, was not due, or failed; never rejects. */
  readonly done: Promise<void>
  /** Why it failed, a sentence; null while all is well. */
  problem(): string | null
}

/** Starts the backup of the day when it is due. A failure goes to `log` and is told in the list of backups. */
export function startDailyBackup(
  { database, work }: { readonly database: Database; readonly work: Work },
  dataDir: string,
  clock: Clock,
  log: (error: unknown) => void,
): DailyBackup {
  const startedAt = clock.now()
  let problem: string | null = null
  const make = async () => {
    try {
      if (isDailyBackupDue(listBackups(dataDir), today(clock), await hasRecords(database))) {
        await work.run('makeBackup', { dataDir, kind: 'daily', at: clock.now() })
      }
    } catch (error) {
      problem = backupProblem(error) ?? 'Chưa sao lưu được trong ngày hôm nay. Bấm Sao lưu ngay để thử lại.'
      log(error)
    }
  }
  return { startedAt, done: make(), problem: () => problem }
}
