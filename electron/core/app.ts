import type { AppOptions } from './appOptions.ts'
import { backupsRoutes } from './book/backups/backups.routes.ts'
import { startDailyBackup } from './book/backups/dailyBackup.ts'
import { takenFiles } from './book/backups/takenFiles.ts'
import { binRoutes } from './book/bin/bin.routes.ts'
import { draftsRoutes } from './book/drafts/drafts.routes.ts'
import { overviewRoutes } from './book/overview/overview.routes.ts'
import { packagesRoutes } from './book/packages/packages.routes.ts'
import { samplesRoutes } from './book/samples/samples.routes.ts'
import { searchRoutes } from './book/search/search.routes.ts'
import { bookCheck } from './book/soundness/bookCheck.ts'
import { unreadableRoutes } from './book/unreadable/unreadable.routes.ts'
import type { Core } from './core.ts'
import { featureRoutes } from './featureRoutes.ts'
import { findReadableWard } from './features/ward/index.ts'
import { features } from './features.ts'
import { isDamage } from './platform/database/backup.ts'
import { openDatabase, requireInPlace } from './platform/database/database.ts'
import { markSuspect } from './platform/database/suspicion.ts'
import { hostRoutes } from './platform/host/host.routes.ts'
import { writtenFiles } from './platform/rpc/documentFile.ts'
import { errorBoundary } from './platform/rpc/errorBoundary.ts'
import { firstRest } from './platform/rpc/firstRest.ts'
import { os } from './platform/rpc/implementer.ts'
import { migrations } from './schema/migrations.ts'
import { openSourceJobs } from './sourceJobs.ts'

/** By then the page has loaded and the computer has time for what nobody waits for, in milliseconds. */
const untilIdle = 3000

/**
 * Opens the application. A host serves `router` through an oRPC handler made with `handlerOptions`, so that errors
 * cross the same way on every transport.
 */
export async function openApp(options: AppOptions) {
  const database = await openDatabase(options.dataDir, options.operator, migrations, options.opening)
  const jobs = (options.openJobs ?? openSourceJobs)()
  const core: Core = { database, clock: options.clock, host: options.host, jobs }
  const daily = startDailyBackup(core, options.dataDir, options.clock, options.log, options.backupPause)
  const page = firstRest()
  const check = bookCheck(core, options.dataDir, options.log)
  const files = takenFiles({
    ...core,
    dataDir: options.dataDir,
    book: { requireInPlace: () => requireInPlace(database), ward: () => findReadableWard(database) },
  })
  const router = os.router({
    ...featureRoutes({ ...core, dataDir: options.dataDir }),
    overview: overviewRoutes(core, features),
    search: searchRoutes(core, features),
    bin: binRoutes(core, features),
    backups: backupsRoutes({ ...core, dataDir: options.dataDir }, { daily, check, files }),
    unreadable: unreadableRoutes(core, features),
    packages: packagesRoutes({ ...core, dataDir: options.dataDir }),
    samples: samplesRoutes({ ...core, dataDir: options.dataDir }, features),
    drafts: draftsRoutes(core),
    host: hostRoutes(core),
  })
  let checking: NodeJS.Timeout | undefined
  return {
    router,
    /** New ones for each handler: a handler's plugins add to the lists that it is given. */
    get handlerOptions() {
      const { clientInterceptors, interceptors } = errorBoundary((error) => {
        if (isDamage(error)) markSuspect(options.dataDir)
        options.log(error)
      })
      return {
        clientInterceptors: [...clientInterceptors, page.around],
        interceptors,
        customJsonSerializers: [writtenFiles],
      }
    },
    /**
     * To be called by the host when it opens its page: as soon as that stands, what would make the first paper slow is
     * done beforehand, and later the whole book is read.
     */
    prepare: () => {
      page.onRest(jobs.prepare)
      checking = setTimeout(() => void daily.done.then(check.begin), untilIdle).unref()
    },
    /** Reads the whole book now; what is found wrong is told with the backups. */
    check: check.begin,
    close: async () => {
      page.stop()
      clearTimeout(checking)
      daily.stop()
      await daily.done
      await files.letGoAll()
      await jobs.close()
      await database.destroy()
    },
  }
}

export type App = Awaited<ReturnType<typeof openApp>>
