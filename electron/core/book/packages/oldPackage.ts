import { join } from 'node:path'
import { checkPackage } from './checkPackage.ts'
import type { DiskSteps } from './diskSteps.ts'
import { kindOf, readSoundChecksums } from './folderContent.ts'
import { refuseForeignPackage } from './leftovers.ts'
import type { PlaceOnDisk } from './packageFault.ts'
import { keptName } from './packageNames.ts'

/** How many files of an older package are read before it is replaced; 0 where there is none. */
export async function filesToCompare(place: PlaceOnDisk, name: string): Promise<number> {
  const list = await readSoundChecksums(join(place.folder, name)).catch(() => null)
  return list?.length ?? 0
}

/**
 * How many files of an older package are not as the program wrote them: somebody wrote in a paper or put a file of his
 * own beside it, which exists nowhere else. What somebody deleted is not missed. A file that cannot be read counts as
 * changed: nobody knows what is in it.
 *
 * @throws PackageError when something else has taken the name meanwhile, or the place is gone; the reason of the signal
 */
export async function editedFiles(
  place: PlaceOnDisk,
  name: string,
  options: {
    readonly progress: (step: string, done: number, total: number) => void
    readonly signal: AbortSignal
    readonly steps: Pick<DiskSteps, 'hashOf'>
  },
): Promise<number> {
  if ((await kindOf(join(place.folder, name))) === 'none') return 0
  await refuseForeignPackage(place, name)
  const { problems } = await checkPackage(place, name, { ...options, doing: 'Xem lại gói cũ:' })
  return problems.filter(({ problem }) => problem !== 'missing').length
}

/** The first name that is free for an older package that is to be kept. */
export async function freeKeptName(place: PlaceOnDisk, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const kept = keptName(name, count)
    if ((await kindOf(join(place.folder, kept))) === 'none') return kept
  }
}
