import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long a download may take before the browser is used instead, in milliseconds. */
const patience = 60_000

/**
 * The program of Electron in this project, downloaded by its own install script where it is missing.
 *
 * @returns `undefined` where it is not there and cannot be had
 */
export function electronProgram(root: string): string | undefined {
  const found = installedElectron(root)
  if (found !== undefined) return found
  // Its words about what went wrong are English and of no use to the reader; that it is missing is said once, plainly.
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  return installedElectron(root)
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
