import { posix, win32 } from 'node:path'

const folderName = 'so-ban-chi-dao'

/**
 * The folder of this user's data, the same for the desktop program and for the browser host, so that both open the
 * same register. Its name has no accents: some backup programs trip over them.
 *
 * @param platform as in `process.platform`
 * @param home the user's home folder
 */
export function userFolder(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), folderName)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', folderName)
  return posix.join(environment.XDG_DATA_HOME || posix.join(home, '.local', 'share'), folderName)
}

/** The folder of the database and its backups inside {@link userFolder}. */
export const dataFolderName = 'so-lieu'
