import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TakenFile } from '../../../../shared/contract/backups.ts'
import type { HostServices } from '../../platform/host/hostServices.ts'
import { followed } from '../../platform/jobs/followed.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import type { TakenFiles } from './takenFiles.ts'

/** The calls of the page by which a file comes in that is to be restored. */
export function takingCalls(files: TakenFiles, host: HostServices) {
  const taking = (take: (options: Required<CallOptions>) => Promise<TakenFile | null>, signal?: AbortSignal) =>
    followed(async (options) => ({ taken: await take(options) }), signal)
  return {
    /** Asks for one through the host. */
    choose: (signal?: AbortSignal) =>
      taking(async (options) => {
        const path = await host.chooseBackupFile()
        return path === undefined ? null : files.take(basename(path), async () => path, options)
      }, signal),
    /** Takes the one that the page sends. */
    take: (file: File, signal?: AbortSignal) =>
      taking((options) => {
        const bringIn = async (copy: string) => {
          await writeFile(copy, new Uint8Array(await file.arrayBuffer()), { flag: 'wx' })
          return copy
        }
        return files.take(file.name, bringIn, options)
      }, signal),
  }
}
