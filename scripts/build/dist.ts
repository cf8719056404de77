/** Makes the Windows installer in `release/` from what is built in `dist/`. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const builder = resolve(root, 'node_modules/electron-builder/cli.js')
const { status } = spawnSync(
  process.execPath,
  [builder, '--win', '--x64', '--publish', 'never', '--config', 'electron-builder.yml', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
if (status !== 0) console.error('No installer was made. It needs a machine that can download Electron and NSIS.')
process.exitCode = status ?? 1
