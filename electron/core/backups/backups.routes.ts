import type { Core } from '../app.ts'
import { removeCopy, unnamedCopy } from '../database/backup.ts'
import { listBackups, removeBackup } from '../database/backupFiles.ts'
import { notFound, refused } from '../errors.ts'
import { os } from '../implementer.ts'
import { WorkerLostError } from '../work/workerLane.ts'
import { backupProblem, restoreProblem, unreadableBackup } from './backups.rules.ts'
import type { DailyBackup } from './dailyBackup.ts'

export function backupsRoutes(core: Core & { readonly dataDir: string }, daily: DailyBackup) {
  const { database, clock, dataDir, work } = core
  const make = (kind: 'manual' | 'before-restore') => work.run('makeBackup', { dataDir, kind, at: clock.now() })

  /** The backup of the state before, which is of use only when there is something to undo. */
  async function restoreFrom(copy: string) {
    const undo = await make('before-restore')
    try {
      // The worker restores through a connection of its own. Ours is held meanwhile: whatever the page asks for waits,
      // and neither reads in between nor finds the write lock taken.
      await database.connection().execute(() => work.run('restoreRecords', { dataDir, copy }))
    } catch (error) {
      // A thread that was lost may have restored before it could say so.
      if (!(error instanceof WorkerLostError)) removeBackup(dataDir, undo.id)
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
    create: os.backups.create.handler(() => make('manual').catch(inWords(backupProblem))),
    restore: os.backups.restore.handler(async ({ input }) => {
      const restored = listBackups(dataDir).find((backup) => backup.id === input.id)
      if (!restored) throw notFound('bản sao lưu')
      const copy = unnamedCopy(dataDir)
      try {
        await work.run('readyCopy', { dataDir, id: input.id, copy }).catch(inWords(unreadableBackup))
        return { restored, undo: await restoreFrom(copy).catch(inWords(restoreProblem)) }
      } finally {
        await removeCopy(copy)
      }
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
