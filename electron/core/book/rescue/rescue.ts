import { join } from 'node:path'
import { implement } from '@orpc/server'
import { type Rescued, type RescueWay, rescueContract } from '../../../../shared/contract/rescue.ts'
import type { Progress } from '../../../../shared/model/progress.ts'
import type { AppOptions } from '../../appOptions.ts'
import { isDamage, makeBackupFolder, removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import type { Opening } from '../../platform/database/database.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { replaceDatabase } from '../../platform/database/replace.ts'
import { setDataAside, setLogAside } from '../../platform/database/setAside.ts'
import { type StartFault, startFault } from '../../platform/database/startFault.ts'
import { followed } from '../../platform/jobs/followed.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { errorBoundary } from '../../platform/rpc/errorBoundary.ts'
import { openSourceJobs } from '../../sourceJobs.ts'
import { readyCopyJob } from '../backups/backups.jobs.ts'
import { unreadableBackup } from '../backups/backups.rules.ts'
import { inWords } from '../backups/inWords.ts'
import { takenFiles } from '../backups/takenFiles.ts'
import { takingCalls } from '../backups/takingCalls.ts'
import { lookBeside } from './look.ts'
import { keepFromDamagedJob, numbersInDamagedJob, rebuildBookJob } from './rescue.jobs.ts'
import { rescueState } from './ways.ts'

export interface RescueOptions<App> {
  readonly app: AppOptions
  /** Opens the program once its data can be. */
  readonly openApp: (options: AppOptions) => Promise<App>
  /** What keeps the data from being opened. */
  readonly fault: StartFault
  /** Gets the program once it stands; from then on the host serves it and closes the rescue. */
  readonly onOpened: (app: App) => void
}

/**
 * Stands in the place of the application while its data cannot be opened, and leads out. Nothing of the data is
 * deleted, and nothing is set aside before what takes its place was found to be whole.
 */
export function openRescue<App>({ app: appOptions, openApp, fault: firstFault, onOpened }: RescueOptions<App>) {
  const { clock, dataDir, host, log } = appOptions
  const jobs = (appOptions.openJobs ?? openSourceJobs)()
  const os = implement(rescueContract)
  const path = join(dataDir, databaseFileName)
  let fault = firstFault
  const look = lookBeside(jobs, path, log)
  look.begin(fault)
  let busy = false
  let opened = false
  const files = takenFiles({ clock, dataDir, jobs, book: null })
  const taking = takingCalls(files, host)

  /** One step at a time, also from two windows. */
  async function alone<Answer>(step: () => Promise<Answer>): Promise<Answer> {
    if (busy) throw refused('Đang thực hiện ở một cửa sổ khác. Chờ xong rồi làm tiếp.')
    busy = true
    try {
      await look.stop()
      return await step()
    } finally {
      busy = false
      if (!opened && !look.isUnderWay() && look.found() === null) look.begin(fault)
    }
  }

  async function open(opening: Opening = {}): Promise<Rescued> {
    try {
      const app = await openApp({ ...appOptions, opening })
      opened = true
      onOpened(app)
      return { type: 'done', opened: true }
    } catch (error) {
      log(error)
      fault = startFault(error, dataDir)
      look.begin(fault)
      return { type: 'done', opened: false }
    }
  }

  const steps: Record<RescueWay, () => Promise<Rescued>> = {
    retry: () => open(),
    'without-log': async () => {
      await setLogAside(dataDir)
      return open()
    },
    rebuild: async () => {
      const copy = unnamedCopy(dataDir)
      try {
        makeBackupFolder(dataDir)
        await jobs.run(rebuildBookJob, { book: path, copy })
        await replaceDatabase(path, copy)
      } finally {
        await removeCopy(copy)
      }
      return open()
    },
    'as-it-is': () => open({ asItIs: true }),
    anew: async () => {
      await setDataAside(dataDir)
      return open()
    },
  }

  /** The damaged book beside a backup of it. */
  const damagedBeside = (backup: string) => ({ dataDir, book: path, backup, foreignLog: fault.kind === 'foreign-log' })

  /** What cannot be read of the damaged book is no reason not to restore: the numbers that are known are kept. */
  async function keepNumbers(source: string, copy: string, signal: AbortSignal): Promise<void> {
    try {
      await jobs.run(keepFromDamagedJob, { ...damagedBeside(source), copy }, { signal })
    } catch (error) {
      signal.throwIfAborted()
      const sentence = unreadableBackup(error)
      if (sentence !== null && !isDamage(error)) throw refused(sentence)
      log(error)
    }
  }

  async function restore(source: string, { onProgress, signal }: Required<CallOptions>): Promise<Rescued> {
    const copy = unnamedCopy(dataDir)
    try {
      const checking = (progress: Progress) => onProgress({ ...progress, step: 'Đang kiểm tra bản sao lưu' })
      await jobs.run(readyCopyJob, { source, copy }, { signal, onProgress: checking }).catch((error: unknown) => {
        throw inWords(error, unreadableBackup)
      })
      onProgress({ step: 'Đang giữ lại các số văn bản đã cấp', done: 0, total: 0 })
      await keepNumbers(source, copy, signal)
      signal.throwIfAborted()
      onProgress({ step: 'Đang mở sổ', done: 1, total: 1, stoppable: false })
      await replaceDatabase(path, copy)
      return await open()
    } finally {
      await removeCopy(copy)
    }
  }

  const router = os.router({
    rescue: {
      state: os.rescue.state.handler(() => ({
        ...rescueState(dataDir, fault, look.found()),
        host: host.kind,
        checking: look.isUnderWay(),
      })),
      take: os.rescue.take.handler(({ input: { way } }) => {
        if (!rescueState(dataDir, fault, look.found()).ways.includes(way))
          throw refused('Cách này không còn dùng được. Chọn cách khác.')
        return alone(steps[way])
      }),
      numbersSince: os.rescue.numbersSince.handler(({ input: { id } }) =>
        jobs.run(numbersInDamagedJob, damagedBeside(files.sourceOf(id).path)).catch((error: unknown) => {
          log(error)
          return null
        }),
      ),
      restore: os.rescue.restore.handler(({ input: { id }, signal }) => {
        const source = files.sourceOf(id).path
        return followed(
          (options) =>
            alone(async () => {
              const rescued = await restore(source, options)
              await files.letGo(id)
              return rescued
            }),
          signal,
        )
      }),
      chooseFile: os.rescue.chooseFile.handler(({ signal }) => taking.choose(signal)),
      takeFile: os.rescue.takeFile.handler(({ input: { file }, signal }) => taking.take(file, signal)),
      letGo: os.rescue.letGo.handler(async ({ input }) => {
        await files.letGo(input.id)
        return input
      }),
    },
  })
  return {
    router,
    /** The page of its screen, beside that of the program. */
    page: 'rescue.html',
    get handlerOptions() {
      return errorBoundary(log)
    },
    close: async () => {
      await look.stop()
      await files.letGoAll()
      await jobs.close()
    },
  }
}

export type Rescue = ReturnType<typeof openRescue>
