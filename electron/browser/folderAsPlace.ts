import { mkdirSync } from 'node:fs'
import { systemDrives } from '../core/book/packages/drives.ts'
import type { HostPlaces } from '../core/platform/host/hostServices.ts'

/**
 * Places of a host that cannot ask for a folder: what is plugged in, and one folder that was named at the start.
 *
 * @param folder full path; made when it is first listed, left out where it cannot be made
 */
export function folderAsPlace(folder: string): HostPlaces {
  return {
    drives: systemDrives,
    folders() {
      try {
        mkdirSync(folder, { recursive: true })
        return [folder]
      } catch {
        return []
      }
    },
    chooseFolder: async () => undefined,
    rememberFolder: () => undefined,
  }
}
