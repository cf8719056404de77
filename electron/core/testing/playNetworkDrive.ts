import { realpathSync } from 'node:fs'

type Native = typeof realpathSync.native

/** What a folder is on the other computer. */
export const networkPath = '\\\\may-chu\\home$\\lan'

/**
 * The system's answer about real paths on a computer where a folder, and all within, is on another computer: as behind
 * a letter of Windows for a drive of the network, which only this answer tells from a local one.
 *
 * @param folder is there
 */
export function withNetworkDrive(folder: string): Native {
  const native = realpathSync.native
  const drive = native(folder)
  const answer = (path: string) => native(path).replace(drive, () => networkPath)
  return Object.assign(answer, native)
}
