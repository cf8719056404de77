import type { Core } from '../app.ts'
import { listBackups, removeOldBackups } from '../database/backupFiles.ts'
import { requireInPlace } from '../database/database.ts'
import { notFound } from '../errors.ts'
import { os } from '../implementer.ts'
import type { BookCheck } from '../soundness/bookCheck.ts'
import { followed } from '../work/followed.ts'
import { streamed } from '../work/streamed.ts'
import { unreadableBackup } from './backups.rules.ts'
import type { DailyBackup } from './dailyBackup.ts'
import { inWords } from './inWords.ts'
import { createInWords, makeOwnBackup } from './makeOwnBackup.ts'
import { numbersSince } from './numbersSince.ts'
import { type RestoreReport, restoreBackup } from './restoreBackup.ts'
import { underWay } from './underWay.ts'

export function backupsRoutes(core: Core & { readonly dataDir: string }, daily: DailyBackup, check: BookCheck) {
  const { dataDir } = core
  const works = underWay()

  return {
    list: os.backups.list.handler(async () => {
      await daily.done
      await works.ended()
      const backups = listBackups(dataDir)
      // A backup made by hand since then has mended it.
      const mended = backups.some(({ kind, madeAt }) => kind === 'manual' && madeAt >= daily.startedAt)
      return { backups, problem: check.problem() ?? (mended ? null : daily.problem()) }
    }),
    create: os.backups.create.handler(({ signal }) =>
      followed(
        (options) =>
          works.add(async () => {
            requireInPlace(core.database)
            const backup = await makeOwnBackup(core, 'manual', options)
            await removeOldBackups(dataDir, 'manual', backup.id)
            return { type: 'done' as const, backup }
          }),
        createInWords,
        signal,
      ),
    ),
    numbersSince: os.backups.numbersSince.handler(async ({ input }) => {
      const backup = listBackups(dataDir).find(({ id }) => id === input.id)
      if (!backup) throw notFound('bản sao lưu')
      return numbersSince(core.database, dataDir, backup.id).catch((error: unknown) => {
        throw inWords(error, unreadableBackup)
      })
    }),
    restore: os.backups.restore.handler(({ input, signal }) => {
      const restored = listBackups(dataDir).find((backup) => backup.id === input.id)
      if (!restored) throw notFound('bản sao lưu')
      return streamed(
        (report: RestoreReport, stop) =>
          works.add(async () => {
            const undo = await restoreBackup(core, restored.id, report, stop)
            return { type: 'done' as const, restored, undo }
          }),
        signal,
      )
    }),
  }
}
