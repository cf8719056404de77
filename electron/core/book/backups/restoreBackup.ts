import type { Backup } from '../../../../shared/contract/backups.ts'
import type { Progress } from '../../../../shared/model/progress.ts'
import type { Core } from '../../core.ts'
import { removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { removeBackup, removeOldBackups } from '../../platform/database/backupFiles.ts'
import { requireInPlace } from '../../platform/database/database.ts'
import { type CallOptions, WorkerLostError } from '../../platform/jobs/workerLane.ts'
import { partOfBar } from '../../platform/progress/partOfBar.ts'
import { readyCopyJob, restoreRecordsJob } from './backups.jobs.ts'
import { restoreProblem, unreadableBackup } from './backups.rules.ts'
import { inWords } from './inWords.ts'
import { makeOwnBackup } from './makeOwnBackup.ts'

/** The three parts of a restore take about as long each; the bar goes through all of them. */
const parts = 3

/**
 * Makes the records what they were in a backup: a copy of it is made ready, then the state before is backed up, then
 * the records are replaced. Until then it can be stopped and leaves everything as it was; from then on it goes to the
 * end.
 *
 * @param source path of the backup
 * @returns the backup of the state before
 * @throws REFUSED with a sentence, the reason of the signal, or what nobody foresaw; nothing is changed then
 */
export async function restoreBackup(
  core: Core & { readonly dataDir: string },
  source: string,
  { onProgress, signal }: Required<CallOptions>,
): Promise<Backup> {
  const { jobs, dataDir } = core
  const part = (index: number, step: string, stoppable: boolean) =>
    partOfBar(onProgress, { step, stoppable, from: index / parts, to: (index + 1) / parts })
  requireInPlace(core.database)
  const copy = unnamedCopy(dataDir)
  try {
    const readying = { signal, onProgress: part(0, 'Đang chuẩn bị bản sao lưu', true) }
    await jobs.run(readyCopyJob, { source, copy }, readying).catch((error: unknown) => {
      throw inWords(error, unreadableBackup)
    })
    const keeping = { signal, onProgress: part(1, 'Đang sao lưu hiện trạng', true) }
    const undo = await makeOwnBackup(core, 'before-restore', keeping, restoreProblem)
    // It may have been stopped while the unnamed copy was removed.
    if (signal.aborted) await removeBackup(dataDir, undo.id)
    signal.throwIfAborted()
    await replaceRecords(core, copy, undo, part(2, 'Đang đưa dữ liệu cũ trở lại', false))
    // Not before: a restore that came to nothing leaves every way back that there was.
    await removeOldBackups(dataDir, 'before-restore', undo.id)
    return undo
  } finally {
    await removeCopy(copy)
  }
}

/** `undo` is of use only when there is something to undo. */
async function replaceRecords(
  { database, jobs, dataDir }: Pick<Core, 'database' | 'jobs'> & { readonly dataDir: string },
  copy: string,
  undo: Backup,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  onProgress({ step: '', done: 0, total: 1 })
  try {
    requireInPlace(database)
    // The worker restores through a connection of its own. Ours is held meanwhile: whatever the page asks for waits,
    // and neither reads in between nor finds the write lock taken.
    await database.connection().execute(() => jobs.run(restoreRecordsJob, { dataDir, copy }, { onProgress }))
  } catch (error) {
    // A thread that was lost may have restored before it could say so.
    if (!(error instanceof WorkerLostError)) await removeBackup(dataDir, undo.id)
    throw inWords(error, restoreProblem)
  }
}
