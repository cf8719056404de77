import { backUpAndForget } from './book/backups/backUpAndForget.ts'
import {
  copyRecordsJob,
  makeBackupJob,
  readyCopyJob,
  restoreRecordsJob,
  takeFileJob,
} from './book/backups/backups.jobs.ts'
import { makeReadyCopy } from './book/backups/backups.store.ts'
import { restoreThroughOwnConnection } from './book/backups/restore.ts'
import { takeFile } from './book/backups/takeFile.ts'
import { fillCopyJob } from './book/dataset/dataset.jobs.ts'
import { datasetParts } from './book/dataset/datasetParts.ts'
import { fillCopy } from './book/dataset/fillCopy.ts'
import { writeBackupOut } from './book/packages/backupJob.ts'
import { checkPackageAt, writePackageOfYear } from './book/packages/packageJobs.ts'
import { checkPackageJob, writeBackupJob, writePackageJob } from './book/packages/packages.jobs.ts'
import { keepFromDamaged } from './book/rescue/keepFromDamaged.ts'
import { numbersInDamaged } from './book/rescue/numbersInDamaged.ts'
import { lookInto } from './book/rescue/readable.ts'
import { keepFromDamagedJob, lookIntoBookJob, numbersInDamagedJob, rebuildBookJob } from './book/rescue/rescue.jobs.ts'
import { checkBook } from './book/soundness/checkBook.ts'
import { checkBookJob } from './book/soundness/soundness.jobs.ts'
import { drawDocument } from './drawDocument.ts'
import { drawDocumentJob } from './features/papers/index.ts'
import { drawWorkbookJob } from './features/reports/index.ts'
import { drawWorkbookOfPeriod } from './features/reports/worker.ts'
import { paperKinds } from './paperKinds.ts'
import { copyRecords } from './platform/database/backup.ts'
import { withReader } from './platform/database/reader.ts'
import { rebuildFromRows } from './platform/database/rebuild.ts'
import { implementJob, type RunnableJob } from './platform/jobs/job.ts'

/** What the features bring, routes and all, is loaded where it is needed: the first paper need not wait for it. */
const features = async () => (await import('./features.ts')).features
const readers = async () => ({ features: await features(), kinds: paperKinds })

/**
 * What the worker can do. To add a job:
 *
 * 1. Write it in the folder of its feature as a function `(input, { progress, signal }) => Promise<answer>`. It runs
 *    in a thread of its own: no database connection, clock or host is there. It gets plain values (`{ dataDir, … }`)
 *    and opens what it needs itself, such as a read-only connection. What it throws reaches the caller with its
 *    meaning: refusals, codes of Node and SQLite, and the classes listed in `crossingErrors.ts`.
 * 2. Between steps call `progress({ step, done, total })`, `step` in words for the screen, as often as is handy, and
 *    end soon once `signal` is aborted: `signal.throwIfAborted()`, then remove what is half made in a `finally`. A job
 *    that does not hear of it, because it computes without a pause, is ended with its thread after a moment: open
 *    transactions are rolled back.
 * 3. Declare it in the `<feature>.jobs.ts` of its feature with its lane and the schemas of its input and answer.
 * 4. Add the line here. Routes call `core.jobs.run(someJob, input, { onProgress, signal })`; their handlers get the
 *    `signal` of the page's call. Only the worker may import this file, which the room check enforces.
 *
 * The worker is bundled as one CommonJS file: no top-level `await`, and nothing read from beside the source but what
 * the build lays beside the bundle.
 */
export const jobs: readonly RunnableJob[] = [
  implementJob(drawDocumentJob, drawDocument),
  implementJob(drawWorkbookJob, async (input) => drawWorkbookOfPeriod(input, await features())),
  implementJob(makeBackupJob, ({ dataDir, kind, at }) => backUpAndForget(dataDir, kind, at)),
  implementJob(copyRecordsJob, ({ dataDir, copy }, tools) => copyRecords(dataDir, copy, tools)),
  implementJob(readyCopyJob, async ({ source, copy }, tools) =>
    makeReadyCopy(source, copy, { readers: await readers(), tools }),
  ),
  implementJob(lookIntoBookJob, async ({ book }) => lookInto(book)),
  implementJob(rebuildBookJob, async ({ book, copy }) => withReader(book, (reader) => rebuildFromRows(reader, copy))),
  implementJob(numbersInDamagedJob, async ({ dataDir, ...damaged }) => {
    const numbers = await numbersInDamaged(dataDir, damaged, paperKinds)
    return numbers && [...numbers]
  }),
  implementJob(keepFromDamagedJob, async (job, tools) => keepFromDamaged(job, tools, await readers())),
  implementJob(takeFileJob, async (job, tools) => takeFile(job, tools, await readers())),
  implementJob(restoreRecordsJob, ({ dataDir, copy }, { progress }) =>
    restoreThroughOwnConnection(dataDir, copy, progress),
  ),
  implementJob(fillCopyJob, async (job, tools) =>
    fillCopy(job, tools, { readers: await readers(), parts: datasetParts(await features()) }),
  ),
  implementJob(checkBookJob, async ({ dataDir }) => {
    const { damaged, papers } = checkBook(dataDir)
    return { damaged, papers: [...papers] }
  }),
  implementJob(writePackageJob, async (job, tools) =>
    writePackageOfYear(job, tools, { kinds: paperKinds, features: await features(), drawDocument }),
  ),
  implementJob(writeBackupJob, writeBackupOut),
  implementJob(checkPackageJob, checkPackageAt),
]
