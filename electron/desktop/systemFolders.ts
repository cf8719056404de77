import { stat } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { app } from 'electron'
import { answerWithin } from '../core/platform/files/answerWithin.ts'

/**
 * How long a folder may take to say that it is there, in milliseconds: a drive in the network that is gone takes long.
 */
const longestLook = 1000

/**
 * The folder that a question where to save begins in: of those given the first that is there, else the user's
 * documents, desktop or own folder. To be asked when the question is put: folders come and go, and of one that was
 * moved to a drive that is gone Electron says nothing but an error (electron/electron#30675).
 *
 * @param better full paths, the best first
 * @returns undefined where there is none of them: the system then begins where it likes
 */
export async function folderToSaveIn(better: readonly string[]): Promise<string | undefined> {
  const chosen = await firstThere(better)
  if (chosen !== undefined) return chosen
  const usual = [systemFolder('documents'), systemFolder('desktop'), systemFolder('home'), homedir()]
  return firstThere(usual.filter((folder) => folder !== undefined))
}

/** The first of some folders that is there. */
export async function firstThere(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) if (await isThere(folder)) return folder
  return undefined
}

/** The system's folder for what may be lost. */
export function temporaryFolder(): string {
  return systemFolder('temp') ?? tmpdir()
}

/** As Electron names a folder of the system; undefined where the system does not know it. */
function systemFolder(name: 'documents' | 'desktop' | 'home' | 'temp'): string | undefined {
  try {
    return app.getPath(name)
  } catch {
    return undefined
  }
}

function isThere(folder: string): Promise<boolean> {
  const found = stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  )
  return answerWithin(longestLook, found, false)
}
