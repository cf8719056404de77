import { makeReadyCopy } from './book/backups/backups.store.ts'
import { restoreThroughOwnConnection } from './book/backups/restore.ts'
import { takeFile } from './book/backups/takeFile.ts'
import { writeBackupJob } from './book/package/backupJob.ts'
import { checkPackageJob, writePackageJob } from './book/package/packageJobs.ts'
import { keepFromDamaged } from './book/rescue/keepFromDamaged.ts'
import { numbersInDamaged } from './book/rescue/numbersInDamaged.ts'
import { lookInto } from './book/rescue/readable.ts'
import { fillCopy } from './book/samples/fillCopy.ts'
import { checkBook } from './book/soundness/checkBook.ts'
import { drawDocument } from './drawDocument.ts'
import { drawWorkbookOfPeriod } from './features/reports/workbookJob.ts'
import { type JobName, workContract } from './jobContract.ts'
import { copyRecords, makeBackup } from './platform/database/backup.ts'
import { withReader } from './platform/database/reader.ts'
import { rebuildFromRows } from './platform/database/rebuild.ts'
import { implementJob, type RunnableJob } from './platform/jobs/job.ts'

/**
 * What the worker can do. To add a job:
 *
 * 1. Write it in the folder of its feature as a function `(input, { progress, signal }) => Promise<answer>`. It runs
 *    in a thread of its own: no database connection, clock or host is there. It gets plain values (`{ dataDir, … }`)
 *    and opens what it needs itself, such as a read-only connection. What it throws reaches the caller with its
 *    meaning: refusals of `errors.ts`, codes of Node and SQLite, and the classes listed in `crossingErrors.ts`.
 * 2. Between steps call `progress({ done, total })` as often as is handy, and end soon once `signal` is aborted:
 *    `signal.throwIfAborted()`, then remove what is half made in a `finally`. A job that does not hear of it, because
 *    it computes without a pause, is ended with its thread after a moment: open transactions are rolled back.
 * 3. Name it in `workContract.ts` with its lane and the schemas of its input and answer.
 * 4. Add the line here. Routes call `core.work.run('name', input, { onProgress, signal })`; their handlers get the
 *    `signal` of the page's call. Only the worker may import this file, which the room check enforces.
 *
 * The worker is bundled as one CommonJS file: no top-level `await`, and nothing read from beside the source but what
 * the build lays beside the bundle.
 */
export const jobs: Record<JobName, RunnableJob> = {
  drawDocument: implementJob(workContract.drawDocument, drawDocument),
  drawWorkbook: implementJob(workContract.drawWorkbook, (input) => drawWorkbookOfPeriod(input)),
  makeBackup: implementJob(workContract.makeBackup, ({ dataDir, kind, at }) => makeBackup(dataDir, kind, at)),
  copyRecords: implementJob(workContract.copyRecords, ({ dataDir, copy }, tools) => copyRecords(dataDir, copy, tools)),
  readyCopy: implementJob(workContract.readyCopy, ({ source, copy }, tools) => makeReadyCopy(source, copy, { tools })),
  lookIntoBook: implementJob(workContract.lookIntoBook, async ({ book }) => lookInto(book)),
  rebuildBook: implementJob(workContract.rebuildBook, async ({ book, copy }) =>
    withReader(book, (reader) => rebuildFromRows(reader, copy)),
  ),
  numbersInDamaged: implementJob(workContract.numbersInDamaged, async ({ dataDir, ...damaged }) => {
    const numbers = await numbersInDamaged(dataDir, damaged)
    return numbers && [...numbers]
  }),
  keepFromDamaged: implementJob(workContract.keepFromDamaged, keepFromDamaged),
  takeFile: implementJob(workContract.takeFile, takeFile),
  restoreRecords: implementJob(workContract.restoreRecords, ({ dataDir, copy }, { progress }) =>
    restoreThroughOwnConnection(dataDir, copy, progress),
  ),
  fillCopy: implementJob(workContract.fillCopy, fillCopy),
  checkBook: implementJob(workContract.checkBook, async ({ dataDir }) => {
    const { damaged, papers } = checkBook(dataDir)
    return { damaged, papers: [...papers] }
  }),
  writePackage: implementJob(workContract.writePackage, writePackageJob),
  writeBackup: implementJob(workContract.writeBackup, writeBackupJob),
  checkPackage: implementJob(workContract.checkPackage, checkPackageJob),
}
