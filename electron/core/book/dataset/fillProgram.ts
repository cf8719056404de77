import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { isDamage, removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { faultSentence, type OwnPlace, sentenceOfFault } from '../../platform/files/faultWords.ts'
import { type CallOptions, WorkerLostError } from '../../platform/jobs/workerLane.ts'
import { partOfBar } from '../../platform/progress/partOfBar.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { restoreRecordsJob } from '../backups/backups.jobs.ts'
import { readLogEnd } from '../backups/backups.store.ts'
import { inWords } from '../backups/inWords.ts'
import { fillCopyJob } from './dataset.jobs.ts'
import { fillParts } from './fillParts.ts'
import { isEmpty } from './isEmpty.ts'
import type { Counts } from './loadDataset.ts'

/**
 * The sample, which is marked to be removed again and asks nothing; or a ward's own, with the doubts answered with yes.
 */
export type FillAs = 'sample' | { readonly confirmed: string[] }

/**
 * Fills an empty program from a dataset file. The worker reads it and loads it into a copy of the records, which then
 * become those of the copy in one transaction, as in a restore. Until then it can be stopped; from then on it goes to
 * the end.
 *
 * @throws INVALID with what is wrong with the file, DOUBTFUL with what of its register was not confirmed, REFUSED with
 *   a sentence, the reason of the signal, or what nobody foresaw; nothing is changed then
 */
export async function fillProgram(
  core: Pick<Core, 'database' | 'clock' | 'jobs'> & { readonly dataDir: string },
  file: Uint8Array<ArrayBuffer>,
  as: FillAs,
  { onProgress, signal }: Required<CallOptions>,
): Promise<Counts> {
  const { database, clock, jobs, dataDir } = core
  if (!(await isEmpty(database))) {
    throw refused('Chương trình đã có dữ liệu. Chỉ nạp bộ dữ liệu vào chương trình còn trống.')
  }
  const copy = unnamedCopy(dataDir)
  try {
    const job = { dataDir, copy, file, as, today: today(clock) }
    const { counts, logEnd } = await jobs.run(fillCopyJob, job, { signal, onProgress })
    // The worker writes through a connection of its own. Ours is held meanwhile: nobody saves in between, and whatever
    // the page asks for waits for the answer of after.
    await database.connection().execute(async (connection) => {
      if ((await readLogEnd(connection)).last !== logEnd) {
        throw refused('Dữ liệu vừa được sửa ở một cửa sổ khác nên chưa nạp gì. Xem lại rồi nạp lại.')
      }
      signal.throwIfAborted()
      const taking = partOfBar(onProgress, fillParts.takeOver)
      taking({ step: '', done: 0, total: 1 })
      await jobs.run(restoreRecordsJob, { dataDir, copy }, { onProgress: taking })
    })
    return counts
  } catch (error) {
    throw inWords(error, fillProblem)
  } finally {
    await removeCopy(copy)
  }
}

/** Why a file was not loaded, where it is not the file; null when nobody foresaw it. */
function fillProblem(error: unknown): string | null {
  if (error instanceof WorkerLostError) {
    return 'Việc nạp bị ngắt giữa chừng. Đóng bớt chương trình khác rồi mở lại chương trình này và nạp lại; nếu vẫn vậy, tệp quá lớn so với bộ nhớ của máy.'
  }
  return isDamage(error) ? sentenceOfFault('damaged', filling) : faultSentence(error, filling)
}

const filling: OwnPlace = {
  kind: 'own',
  folder: 'dữ liệu',
  undone: 'chưa nạp gì',
  again: 'nạp lại',
  safe: 'dữ liệu hiện tại vẫn còn nguyên',
}
