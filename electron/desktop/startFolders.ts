import { join } from 'node:path'
import { refuseNetwork } from '../core/platform/database/dataFile.ts'
import { startFault } from '../core/platform/database/startFault.ts'
import { type PlaceDisk, placeDisk } from './placeDisk.ts'
import type { ToldFault } from './startQuestion.ts'

/** Where Chromium keeps what is its own, apart from the data. */
export const chromiumFolder = (home: string) => join(home, 'trinh-duyet')

/**
 * Makes the folders that have to be there before Chromium starts, and writes into them. To be asked before the lock of
 * the one instance: that is a file in `home`, and where Chromium cannot make it, it answers that another one runs, and
 * the program would end without a word. Nothing is made on another computer.
 *
 * @returns what is wrong with one of them; undefined when they can be used
 */
export function folderFault(
  home: string,
  log: (error: unknown) => void,
  disk: Pick<PlaceDisk, 'tryWriting'> = placeDisk,
): ToldFault | undefined {
  for (const folder of [home, chromiumFolder(home)]) {
    try {
      refuseNetwork(folder)
      disk.tryWriting(folder)
    } catch (error) {
      log(error)
      return startFault(error, folder)
    }
  }
  return undefined
}
