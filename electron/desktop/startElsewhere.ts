import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { askAboutFault, type ToldFault, tellFault } from './startQuestion.ts'
import { temporaryFolder } from './systemFolders.ts'
import { chromiumPrefix, removeOldTemporaryFolders } from './temporaryFolders.ts'

interface Options {
  readonly fault: ToldFault
  /** Looks once more; undefined when the program can start now. */
  readonly again: () => ToldFault | undefined
  readonly title: string
  readonly log: (error: unknown) => void
}

/**
 * The program has no folder to start in, and yet Electron asks a question with a choice only once Chromium runs, which
 * needs a folder: it gets a temporary one for that. To be called before Electron is ready. Opens no data and no window.
 *
 * Chromium's folder cannot be changed any more afterwards, so the program starts anew once it is mended.
 */
export async function askWithoutFolder(options: Options): Promise<void> {
  const { title, log } = options
  try {
    const mended = await inTemporaryFolder(() => askUntilMended(options))
    if (mended) app.relaunch()
    app.exit(mended ? 0 : 1)
  } catch (error) {
    log(error)
    tellFault(options.fault, title)
    app.exit(1)
  }
}

async function askUntilMended({ fault, again, title }: Options): Promise<boolean> {
  await app.whenReady()
  for (let left: ToldFault | undefined = fault; left !== undefined; left = again()) {
    if (!(await askAboutFault(left, title))) return false
  }
  return true
}

async function inTemporaryFolder<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const temporary = temporaryFolder()
  const folder = mkdtempSync(join(temporary, chromiumPrefix))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  try {
    return await work()
  } finally {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Windows removes nothing that Chromium holds, which it does as long as the program runs: a start of another day
      // does.
    }
    await removeOldTemporaryFolders(temporary)
  }
}
