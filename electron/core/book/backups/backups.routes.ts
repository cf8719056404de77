import type { Core } from '../../core.ts'
import { listBackups, removeOldBackups } from '../../platform/database/backupFiles.ts'
import { type Database, requireInPlace } from '../../platform/database/database.ts'
import { followed } from '../../platform/jobs/followed.ts'
import { os } from '../../platform/rpc/implementer.ts'
import type { BookCheck } from '../soundness/bookCheck.ts'
import { backupProblem, unreadableBackup } from './backups.rules.ts'
import type { DailyBackup } from './dailyBackup.ts'
import { inWords } from './inWords.ts'
import { makeOwnBackup } from './makeOwnBackup.ts'
import { numbersSince } from './numbersSince.ts'
import { restoreBackup } from './restoreBackup.ts'
import type { TakenFiles } from './takenFiles.ts'
import { takingCalls } from './takingCalls.ts'
import { underWay } from './underWay.ts'

/** What the backups need beside the core; the program begins and ends it. */
export interface BackupsBeside {
  readonly daily: DailyBackup
  readonly check: BookCheck
  /** The file that was chosen to be restored. */
  readonly files: TakenFiles
}

/** Where the data folder is gone there are no backups to be seen, and none will be made: that is no empty list. */
function outOfPlace(database: Database): string | null {
  try {
    requireInPlace(database)
    return null
  } catch (error) {
    const problem = backupProblem(error)
    if (problem === null) throw error
    return problem
  }
}

export function backupsRoutes(core: Core & { readonly dataDir: string }, { daily, check, files }: BackupsBeside) {
  const { dataDir } = core
  const works = underWay()
  const taking = takingCalls(files, core.host)

  return {
    list: os.backups.list.handler(async () => {
      await daily.done
      await works.ended()
      return { backups: listBackups(dataDir), problem: outOfPlace(core.database) ?? check.problem() ?? daily.problem() }
    }),
    create: os.backups.create.handler(({ signal }) =>
      followed(
        (options) =>
          works.add(async () => {
            requireInPlace(core.database)
            const backup = await makeOwnBackup(core, 'manual', options)
            daily.mended()
            await removeOldBackups(dataDir, 'manual', backup.id)
            return { backup }
          }),
        signal,
      ),
    ),
    numbersSince: os.backups.numbersSince.handler(async ({ input }) =>
      numbersSince(core.database, files.sourceOf(input.id).path).catch((error: unknown) => {
        throw inWords(error, unreadableBackup)
      }),
    ),
    restore: os.backups.restore.handler(({ input, signal }) => {
      const { path, ...restored } = files.sourceOf(input.id)
      return followed(
        (options) =>
          works.add(async () => {
            const undo = await restoreBackup(core, path, options)
            await files.letGo(restored.id)
            return { restored, undo }
          }),
        signal,
      )
    }),
    chooseFile: os.backups.chooseFile.handler(({ signal }) => taking.choose(signal)),
    takeFile: os.backups.takeFile.handler(({ input: { file }, signal }) => taking.take(file, signal)),
    letGo: os.backups.letGo.handler(async ({ input }) => {
      await files.letGo(input.id)
      return input
    }),
  }
}
