import { withSnapshot } from '../../platform/database/snapshot.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { type CheckedPackage, checkPackage } from './checkPackage.ts'
import { composePackage, type PackageFeatures } from './composePackage.ts'
import { asRefusal, type PlaceOnDisk } from './packageFault.ts'
import { refuseInsidePackage } from './packageFolder.ts'
import { tryPlace, writePackage } from './writePackage.ts'

export interface WriteJob {
  readonly place: PlaceOnDisk
  /** Folder of the database. */
  readonly dataDir: string
  readonly year: number
  readonly forSuperiors: boolean
  /** Local day and time at which the package is made. */
  readonly madeAt: string
}

/**
 * Draws the package of a year from the records as they stand at one moment, and writes it.
 *
 * @throws REFUSED with a sentence for the screen; the reason of the signal
 */
export async function writePackageOfYear(
  { place, dataDir, ...request }: WriteJob,
  { progress, signal }: JobTools,
  brought: PackageFeatures,
) {
  const tell = (step: string, done: number, total: number) => progress({ step, done, total })
  try {
    let old = 0
    const { name, files } = await withSnapshot(dataDir, (database) =>
      composePackage(database, request, brought, {
        signal,
        // What is drawn is a third of the work; then each file is written and read back.
        progress: (step, done, ofFiles) => tell(step, done, stepsOf(ofFiles, old)),
        begin: async (folder) => {
          await refuseInsidePackage(place)
          old = await tryPlace(place, folder)
        },
      }),
    )
    const written = await writePackage(place, name, files, {
      signal,
      progress: (step, done, total) => tell(step, files.length + done, files.length + total),
    })
    return { folder: name, ...written }
  } catch (error) {
    throw asRefusal(error)
  }
}

/** Drawing, writing and reading back each file, the list of checksums twice, and reading an older package. */
function stepsOf(files: number, old: number): number {
  return 3 * files + 2 + old
}

export interface CheckJob {
  readonly place: PlaceOnDisk
  /** Name of the package's folder. */
  readonly folder: string
}

/** Checks a package; errors as in {@link writePackageJob}. */
export async function checkPackageAt({ place, folder }: CheckJob, { progress, signal }: JobTools) {
  try {
    const { files, problems }: CheckedPackage = await checkPackage(place, folder, {
      signal,
      progress: (step, done, total) => progress({ step, done, total }),
    })
    return { files, problems: [...problems] }
  } catch (error) {
    throw asRefusal(error)
  }
}
