import { type Clock, today } from '../../platform/clock.ts'
import { listBackups } from '../../platform/database/backupFiles.ts'
import { type Database, requireInPlace } from '../../platform/database/database.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { makeBackupJob } from './backups.jobs.ts'
import { backupProblem, isDailyBackupDue } from './backups.rules.ts'
import { isChangedSince, readLogEnd } from './backups.store.ts'

/** The backup of the day, made beside the first work of the user and again when the day turns. */
export interface DailyBackup {
  /** Settles when the one in hand is made, was not due, or failed; never rejects. */
  readonly done: Promise<void>
  /** Why it failed, a sentence; null while all is well, and once a backup was made by hand since it failed. */
  problem(): string | null
  /** To be told when one was made by hand: a failure before it is mended by it, one after it is not. */
  mended(): void
  /** Looks at the day no more. */
  stop(): void
}

/** How often an open program looks whether a backup is due, in milliseconds: it may stay open for a week. */
const everyQuarterOfAnHour = 15 * 60_000

/** Starts the backup of the day when it is due. A failure goes to `log` and is told in the list of backups. */
export function startDailyBackup(
  { database, jobs }: { readonly database: Database; readonly jobs: Jobs },
  dataDir: string,
  clock: Clock,
  log: (error: unknown) => void,
  pause = everyQuarterOfAnHour,
): DailyBackup {
  let problem: string | null = null

  async function make(atStart: boolean): Promise<void> {
    try {
      const end = await readLogEnd(database)
      const backups = listBackups(dataDir)
      const [latest] = backups
      const changed = latest === undefined || isChangedSince(dataDir, latest.id, end)
      // What failed is tried again, whether or not the day has turned.
      const need = {
        backups,
        today: today(clock),
        lastChange: end.latestDay,
        changed,
        atStart: atStart || problem !== null,
      }
      if (isDailyBackupDue(need)) {
        requireInPlace(database)
        await jobs.run(makeBackupJob, { dataDir, kind: 'daily', at: clock.now() })
      }
      problem = null
    } catch (error) {
      problem = backupProblem(error) ?? 'Chưa sao lưu được trong ngày hôm nay. Bấm Sao lưu ngay để thử lại.'
      log(error)
    }
  }

  let inHand = true
  const begin = (atStart: boolean) =>
    make(atStart).finally(() => {
      inHand = false
    })
  let done = begin(true)
  const timer = setInterval(() => {
    // One that takes longer than the pause is not waited for by a queue of others.
    if (inHand) return
    inHand = true
    done = begin(false)
  }, pause)
  timer.unref()
  return {
    get done() {
      return done
    },
    problem: () => problem,
    mended: () => {
      problem = null
    },
    stop: () => clearInterval(timer),
  }
}
