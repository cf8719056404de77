import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { safeFolderName } from '../../../../shared/text/fileName.ts'
import { patiently, removePatiently } from '../../platform/files/heldFiles.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { kindOf } from './folderContent.ts'
import { changedOnTheWay, nameTaken, PackageError, type PlaceOnDisk, tooSmall } from './packageFault.ts'
import { writingFaultAt } from './placeFault.ts'

/** What a file stands under until it is whole; a run that was broken off leaves it, the next one clears it away. */
export const unfinishedBackup = '~So-Ban-Chi-dao_sao-luu.tmp'

/** Leaves room for what stands around it. */
const longestWard = 60

/**
 * What a backup is called outside the program, so that a person knows whose it is and of which day.
 *
 * @param wardName with its kind; '' before set-up
 * @param count 2 and on where the names before are taken
 * @example backupFileName('phường Diên Hồng', '2026-11-29') // 'So-Ban-Chi-dao_sao-luu_phuong-dien-hong_2026-11-29.sqlite'
 */
export function backupFileName(wardName: string, day: string, count = 1): string {
  const ward = wardName === '' ? '' : `_${safeFolderName([wardName]).slice(0, longestWard)}`
  return `So-Ban-Chi-dao_sao-luu${ward.replace(/[-_]+$/, '')}_${day}${count === 1 ? '' : `_${count}`}.sqlite`
}

export interface BackupOut {
  /** The checked backup, on this computer. */
  readonly source: string
  readonly wardName: string
  /** The day in its name. */
  readonly day: string
}

interface Options {
  /** Hears what is done, in words, and how much of how much is. */
  readonly progress: (step: string, done: number, total: number) => void
  readonly signal: AbortSignal
  readonly steps?: DiskSteps
}

/**
 * Copies a backup out whole or not at all: under a name of waiting, brought to the disk, then read back and compared;
 * only then it gets its name, which no other file has. An older backup stays beside it.
 *
 * @throws PackageError with a sentence for the screen, or the reason of the signal; nothing new is left then as far as
 *   the disk still answers, and the next run removes what is
 */
export async function writeBackup(
  place: PlaceOnDisk,
  { source, wardName, day }: BackupOut,
  { progress, signal, steps = realDiskSteps }: Options,
): Promise<{ readonly fileName: string; readonly bytes: number }> {
  const unfinished = join(place.folder, unfinishedBackup)
  const { size } = await stat(source)
  const room = async () => {
    const { free, block } = await steps.space(place.folder)
    // A whole number of blocks, and one for the name in the folder.
    return { needed: (Math.ceil(size / block) + 1) * block, free }
  }
  let begun = false
  try {
    await clearUnfinished(place)
    const { needed, free } = await room()
    if (free < needed) throw tooSmall(place, needed, free)
    signal.throwIfAborted()
    begun = true
    const hash = await steps.copyNew(source, unfinished, (bytes) => progress('Đang chép', bytes, size), signal)
    await steps.syncFolder(place.folder)
    progress('Đang đọc lại và so', 0, size)
    if ((await steps.hashOf(unfinished, signal)) !== hash) {
      throw changedOnTheWay(place, backupFileName(wardName, day))
    }
    progress('Đang đọc lại và so', size, size)
    signal.throwIfAborted()
    const fileName = await freeName(place, wardName, day)
    // Scanners look into fresh files.
    await patiently(unfinished, () => steps.rename(unfinished, join(place.folder, fileName)), steps.pause)
    await steps.syncFolder(place.folder)
    return { fileName, bytes: size }
  } catch (error) {
    // The reason why nothing was written is the one to tell, not that its leftover could not be removed.
    if (begun) await removePatiently(unfinished).catch(() => undefined)
    throw signal.aborted && !(error instanceof PackageError) ? signal.reason : await writingFaultAt(error, place, room)
  }
}

/** What a run that was broken off left; a folder or a link of that name is nobody's of us. */
async function clearUnfinished(place: PlaceOnDisk): Promise<void> {
  const path = join(place.folder, unfinishedBackup)
  const kind = await kindOf(path)
  if (kind === 'file') await removePatiently(path)
  else if (kind !== 'none') throw nameTaken(place, unfinishedBackup, kind === 'folder' ? 'folder' : 'file')
}

async function freeName(place: PlaceOnDisk, wardName: string, day: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = backupFileName(wardName, day, count)
    if ((await kindOf(join(place.folder, name))) === 'none') return name
  }
}
