import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { FileContent, TakenFile } from '../../../../shared/contract/backups.ts'
import type { WardRecord } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Core } from '../../core.ts'
import { headerOn, wardFullName } from '../../features/ward/index.ts'
import { today } from '../../platform/clock.ts'
import { makeBackupFolder, removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { backupPath, listBackups } from '../../platform/database/backupFiles.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { notFound } from '../../platform/refusals/refusals.ts'
import { takeFileJob } from './backups.jobs.ts'
import { underWay } from './underWay.ts'

/** What can be restored: a backup, or a file as it was copied in. */
interface Source {
  readonly id: string
  /** Of the backup or the copy. */
  readonly path: string
  /** Local day and time of its latest change. */
  readonly madeAt: string
}

/** The open book, beside which a file is taken in. */
export interface OpenBook {
  /** @throws DataGoneError when its folder no longer holds it */
  requireInPlace(): void
  /** The ward whose book it is; undefined where none was set up. */
  ward(): Promise<WardRecord | undefined>
}

export interface TakingOptions extends Pick<Core, 'clock' | 'jobs'> {
  readonly dataDir: string
  /** Null where it cannot be opened. */
  readonly book: OpenBook | null
}

/**
 * The file that was chosen to be restored: a copy of it lies among the backups without a name of one, from when it was
 * found to be whole until it is let go. One at a time; what a power cut leaves is removed as every unnamed copy is.
 */
export function takenFiles({ clock, dataDir, jobs, book }: TakingOptions) {
  let kept: Source | null = null
  const works = underWay()
  const closing = new AbortController()

  async function letGo(id: string): Promise<void> {
    if (kept?.id !== id) return
    const { path } = kept
    kept = null
    await removeCopy(path)
  }

  /** Whose book is open, where that is not the ward of the file. */
  async function otherWard({ wardName }: FileContent): Promise<string | null> {
    const ward = await book?.ward()
    if (!ward || wardName === '') return null
    const own = wardFullName(headerOn(ward, today(clock)))
    return foldVietnamese(own) === foldVietnamese(wardName) ? null : own
  }

  async function take(
    fileName: string,
    bringIn: (copy: string) => Promise<string>,
    { signal: callSignal, onProgress }: Required<CallOptions>,
  ): Promise<TakenFile> {
    const signal = AbortSignal.any([callSignal, closing.signal].filter((one) => one !== undefined))
    signal.throwIfAborted()
    book?.requireInPlace()
    makeBackupFolder(dataDir)
    if (kept) await letGo(kept.id)
    const [path, ready] = [unnamedCopy(dataDir), unnamedCopy(dataDir)]
    try {
      const source = await bringIn(path)
      const content = await jobs.run(takeFileJob, { source, copy: path, ready }, { signal, onProgress })
      const { size } = await stat(path)
      const id = `tep-${randomUUID()}`
      const taken = { ...content, id, fileName, size, otherWard: await otherWard(content) }
      signal.throwIfAborted()
      kept = { id, path, madeAt: content.lastChange ?? clock.now().slice(0, 16) }
      return taken
    } catch (error) {
      await removeCopy(path)
      throw error
    } finally {
      await removeCopy(ready)
    }
  }

  /** A backup that is listed, or the file that was taken in. NOT_FOUND when it is gone. */
  function sourceOf(id: string): Source {
    const backup = listBackups(dataDir).find((one) => one.id === id)
    if (backup) return { id, madeAt: backup.madeAt, path: backupPath(dataDir, id) }
    if (kept?.id === id) return kept
    throw notFound('bản sao lưu')
  }

  return {
    sourceOf,
    letGo,
    /**
     * Takes in a file instead of the one before.
     *
     * @param bringIn puts it where it is told, or says where it lies
     * @throws INVALID at `file`, DataGoneError, or the reason of the signal
     */
    take: (...args: Parameters<typeof take>): Promise<TakenFile> => works.add(() => take(...args)),
    /** For the end of the program: stops what is being taken in and lets go what was; nothing is taken in any more. */
    async letGoAll(): Promise<void> {
      closing.abort()
      await works.ended()
      if (kept) await letGo(kept.id)
    },
  }
}

/** See {@link takenFiles}. */
export type TakenFiles = ReturnType<typeof takenFiles>
