import type { Core } from '../app.ts'
import { makeBackup } from '../database/backup.ts'
import { listBackups, removeBackup } from '../database/backupFiles.ts'
import { notFound, refused } from '../errors.ts'
import { os } from '../implementer.ts'
import { backupProblem, restoreProblem, unreadableBackup } from './backups.rules.ts'
import { withReadyCopy } from './backups.store.ts'
import type { DailyBackup } from './dailyBackup.ts'
import { restoreRecords } from './restore.ts'

export function backupsRoutes({ database, clock, dataDir }: Core & { readonly dataDir: string }, daily: DailyBackup) {
  /** The backup of the state before, which is of use only when there is something to undo. */
  async function restoreFrom(copy: string) {
    const undo = await makeBackup(dataDir, 'before-restore', clock.now())
    try {
      await restoreRecords(database, copy)
    } catch (error) {
      removeBackup(dataDir, undo.id)
      throw error
    }
    return undo
  }

  return {
    list: os.backups.list.handler(async () => {
      await daily.done
      const backups = listBackups(dataDir)
      // A backup made by hand since then has mended it.
      const mended = backups.some(({ kind, madeAt }) => kind === 'manual' && madeAt >= daily.startedAt)
      return { backups, problem: mended ? null : daily.problem() }
    }),
    create: os.backups.create.handler(() => makeBackup(dataDir, 'manual', clock.now()).catch(inWords(backupProblem))),
    restore: os.backups.restore.handler(async ({ input }) => {
      const restored = listBackups(dataDir).find((backup) => backup.id === input.id)
      if (!restored) throw notFound('bản sao lưu')
      const undo = await withReadyCopy(dataDir, input.id, (copy) =>
        restoreFrom(copy).catch(inWords(restoreProblem)),
      ).catch(inWords(unreadableBackup))
      return { restored, undo }
    }),
  }
}

/** Answers what was foreseen with its sentence, and throws the rest on. */
function inWords(sentence: (error: unknown) => string | null) {
  return (error: unknown): never => {
    const message = sentence(error)
    throw message === null ? error : refused(message)
  }
}
