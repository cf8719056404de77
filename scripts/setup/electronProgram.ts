import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Console, downloadProgress } from './downloadProgress.ts'
import { downloadElectron } from './electronDownload.ts'

/**
 * The program of Electron in this project, downloaded where it is missing; how far that is, and why it failed, is
 * written to the console.
 *
 * @returns `undefined` where it is not there and cannot be had
 */
export async function electronProgram(root: string, to: Console = process.stderr): Promise<string | undefined> {
  const found = installedElectron(root)
  if (found !== undefined) return found
  const folder = join(root, 'node_modules', 'electron')
  to.write('Đang tải Electron, chỉ lần đầu, có thể mất vài phút. (Downloading Electron; Ctrl+C stops it.)\n')
  const progress = downloadProgress(to)
  try {
    await downloadElectron(folder, progress.show)
    progress.end()
    unpack(root, folder)
  } catch (error) {
    progress.end()
    to.write(`Chưa tải được Electron. (${reasonOf(error)})\n`)
  }
  return installedElectron(root)
}

/** Electron's own script: takes the archive out of the cache, and would download it, were it not there. */
function unpack(root: string, folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(/^.*Error: .*$/m.exec(stderr)?.[0] ?? 'install.js failed')
}

/** In English, for who can read it: that Electron is missing is said plainly. `fetch failed` alone says nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}

/** The program as Electron's own `index.js` finds it: `path.txt` names it below `dist`. Downloads nothing. */
export function installedElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}
