import { storageFault } from '../../platform/files/storageFault.ts'
import { kindOf } from './folderContent.ts'
import { PackageError, type PlaceOnDisk, placeGone, tooSmall, writingFault } from './packageFault.ts'

/**
 * The sentence for whatever went wrong while something was written to a place; the error itself where nobody foresaw
 * it. Asks the disk once more: what is gone is not full.
 *
 * @param room what the writing takes and what is free, in bytes
 */
export async function writingFaultAt(
  error: unknown,
  place: PlaceOnDisk,
  room: () => Promise<{ readonly needed: number; readonly free: number }>,
): Promise<unknown> {
  if (error instanceof PackageError) return error
  if ((await kindOf(place.folder).catch(() => 'none')) !== 'folder') return placeGone(place, error)
  if (storageFault(error) === 'full') {
    const { needed, free } = await room().catch(() => ({ needed: 0, free: null }))
    return tooSmall(place, needed, free)
  }
  return writingFault(error, place) ?? error
}
