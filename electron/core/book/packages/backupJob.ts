import { findReadableWard, headerOn, wardFullName } from '../../features/ward/index.ts'
import { copyRecords, removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { partOfBar } from '../../platform/progress/partOfBar.ts'
import { backupProblem } from '../backups/backups.rules.ts'
import { inWords } from '../backups/inWords.ts'
import { writeBackup } from './backupOnStick.ts'
import { asRefusal, type PlaceOnDisk } from './packageFault.ts'
import { refuseInsidePackage } from './packageFolder.ts'

export interface WriteBackupJob {
  readonly place: PlaceOnDisk
  /** Folder of the database. */
  readonly dataDir: string
  /** Local day and time at which the backup is made. */
  readonly madeAt: string
}

/** Making the backup takes about a third of the time; writing it out and reading it back take the rest. */
const parts = 3

/**
 * Makes a fresh backup, checks it, and copies it out.
 *
 * @throws REFUSED with a sentence for the screen; the reason of the signal
 */
export async function writeBackupOut({ place, dataDir, madeAt }: WriteBackupJob, { progress, signal }: JobTools) {
  const partAt = (index: number) => ({ from: index / parts, to: (index + 1) / parts })
  const copy = unnamedCopy(dataDir)
  try {
    await refuseInsidePackage(place)
    await copyRecords(dataDir, copy, {
      signal,
      progress: partOfBar(progress, { step: 'Đang sao lưu', ...partAt(0) }),
    }).catch((error: unknown) => {
      throw signal.aborted ? error : inWords(error, backupProblem)
    })
    const day = madeAt.slice(0, 10)
    const ward = await withRecordsIn(copy, findReadableWard)
    const wardName = ward ? wardFullName(headerOn(ward, day)) : ''
    let step = ''
    let part = 0
    return await writeBackup(
      place,
      { source: copy, wardName, day },
      {
        signal,
        progress: (words, done, total) => {
          if (words !== step) part += 1
          step = words
          partOfBar(progress, partAt(part))({ step, done, total })
        },
      },
    )
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await removeCopy(copy)
  }
}
