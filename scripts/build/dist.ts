/** Makes the Windows installer and the folder to carry in `release/` from what is built in `dist/`. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const builder = resolve(root, 'node_modules/electron-builder/cli.js')

const made = make('electron-builder.yml', 'installer') && make('scripts/build/carried.yml', 'folder to carry')
process.exitCode = made ? 0 : 1

/** What is made of the program stands in the configuration alone, where `npm run dist:check` sees it. */
function make(config: string, name: string): boolean {
  const { status } = spawnSync(
    process.execPath,
    [builder, '--win', '--x64', '--publish', 'never', '--config', config, ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) console.error(`No ${name} was made. It needs a machine that can download Electron and NSIS.`)
  return status === 0
}
