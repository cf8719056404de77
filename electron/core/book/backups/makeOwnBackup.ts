import type { Backup, BackupKind } from '../../../../shared/contract/backups.ts'
import type { Core } from '../../core.ts'
import { nameBackup, removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { removeBackup } from '../../platform/database/backupFiles.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { copyRecordsJob } from './backups.jobs.ts'
import { backupProblem } from './backups.rules.ts'
import { inWords } from './inWords.ts'

/**
 * A backup that can be stopped until it is one: then no file of it is left. The older ones stay: when they may go, only
 * the caller knows.
 *
 * @throws REFUSED in the words of `problem`, the reason of the signal, or what nobody foresaw
 */
export async function makeOwnBackup(
  { clock, jobs, dataDir }: Pick<Core, 'clock' | 'jobs'> & { readonly dataDir: string },
  kind: BackupKind,
  options: Required<CallOptions>,
  problem: (error: unknown) => string | null = backupProblem,
): Promise<Backup> {
  const { signal } = options
  const at = clock.now()
  const copy = unnamedCopy(dataDir)
  try {
    await jobs.run(copyRecordsJob, { dataDir, copy }, options)
    const made = await nameBackup(dataDir, kind, at, copy)
    if (signal?.aborted) await removeBackup(dataDir, made.id)
    signal?.throwIfAborted()
    return made
  } catch (error) {
    throw inWords(error, problem)
  } finally {
    // The worker removes it too, unless its thread was ended in the middle of the check.
    await removeCopy(copy)
  }
}
