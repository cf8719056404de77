import { setImmediate } from 'node:timers/promises'
import { doubtsOfBooks } from '../../features/register/index.ts'
import { requireWard } from '../../features/ward/index.ts'
import { copyRecords } from '../../platform/database/backup.ts'
import { stopChangeLog } from '../../platform/database/changeLog.ts'
import { inTransaction, openCopy } from '../../platform/database/database.ts'
import type { DatasetPart } from '../../platform/dataset/datasetPart.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { partOfBar } from '../../platform/progress/partOfBar.ts'
import { refuseUnlessConfirmed } from '../../platform/refusals/refusals.ts'
import { readLogEnd } from '../backups/backups.store.ts'
import type { BookReaders } from '../backups/readEverything.ts'
import { fillParts } from './fillParts.ts'
import type { FillAs } from './fillProgram.ts'
import type { Counts } from './loadDataset.ts'
import { readFile } from './readFile.ts'

export interface FillCopyJob {
  /** Folder of the database. */
  readonly dataDir: string
  /** Path for the copy; the caller removes it, also when this fails. */
  readonly copy: string
  /** A dataset file. */
  readonly file: Uint8Array
  readonly as: FillAs
  readonly today: string
}

/** What the features bring to a data file. */
export interface BookParts {
  readonly readers: BookReaders
  readonly parts: readonly DatasetPart[]
}

export interface FilledCopy {
  readonly counts: Counts
  /** Last line of the change log when the records were copied: where it is another one, the copy is out of date. */
  readonly logEnd: number
}

/**
 * Reads a dataset file and loads it into a copy of the records. The program's own stay as they are and at hand, however
 * long that takes and whenever it is stopped.
 *
 * @throws INVALID with what is wrong with the file, DOUBTFUL with what of its register was not confirmed, the reason of
 *   the signal, or an error of SQLite or the file system
 */
export async function fillCopy(
  job: FillCopyJob,
  { progress, signal }: JobTools,
  { readers, parts }: BookParts,
): Promise<FilledCopy> {
  const { dataDir, copy, file, as, today } = job
  const tellOf = (part: keyof typeof fillParts) => {
    const tell = partOfBar(progress, fillParts[part])
    return (done: number, total: number) => tell({ step: '', done, total })
  }
  tellOf('read')(0, 1)
  const load = readFile(file, parts, tellOf('check'))
  await heed(signal)

  await copyRecords(dataDir, copy, { progress: () => undefined, signal })
  const database = await openCopy(copy)
  try {
    const { last: logEnd } = await readLogEnd(database)
    const counts = await inTransaction(database, async (transaction) => {
      // How the copy is filled is no history of the ward: its log tells of the records when they come to be its own.
      await stopChangeLog(transaction)
      const onDone = async (done: number, total: number) => {
        tellOf('load')(done, total)
        await heed(signal)
      }
      const sample = as === 'sample' ? 1 : 0
      const loaded = await load(transaction, { sample, today, readers, onDone, signal })
      if (as !== 'sample') {
        const doubts = await doubtsOfBooks(transaction, await requireWard(transaction), today)
        refuseUnlessConfirmed(doubts, as.confirmed)
      }
      return loaded
    })
    return { counts, logEnd }
  } finally {
    await database.destroy()
  }
}

/** Lets the thread hear whether it is told to stop, and stops then. */
async function heed(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}
