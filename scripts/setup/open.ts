/**
 * Opens the program: in Electron, or in the browser where there is no Electron. Any option asks for the browser:
 * `--browser` itself, or one of the browser host (`--data DIR`, `--port N`).
 */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { dataFolderName, userFolder } from '../../electron/desktop/userFolder.ts'
import { electronProgram } from './electronProgram.ts'
import { follow } from './follow.mjs'
import { hasDisplay } from './surroundings.ts'

/** A program that fails so soon, in milliseconds, did not open; later it is the user's session that ended badly. */
const opening = 5_000

const root = resolve(import.meta.dirname, '../..')
const given = process.argv.slice(2)
const display = hasDisplay(process.platform, process.env)

const reason = await openDesktop()
if (reason !== undefined) {
  if (reason !== '') console.log(`${reason}; mở bằng trình duyệt.`)
  process.exitCode = await openBrowser()
}

/** @returns why the desktop program did not open, '' when nobody needs to know, or `undefined` when it did */
async function openDesktop(): Promise<string | undefined> {
  if (given.length > 0) return ''
  const electron = await electronProgram(root)
  if (electron === undefined) return 'Không có Electron trên máy này (chưa tải được)'
  if (!display) return 'Máy này không có màn hình cho Electron'
  const started = Date.now()
  const code = await follow(electron, [root], { cwd: root, env: desktopEnvironment() })
  if (code !== 0 && Date.now() - started < opening) return 'Electron không mở được trên máy này'
  process.exitCode = code
  return undefined
}

/** Without the variable that would make Electron run as plain Node. */
function desktopEnvironment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return rest
}

function openBrowser(): Promise<number> {
  const data = join(userFolder(process.platform, process.env, homedir()), dataFolderName)
  const passed = given.filter((argument) => argument !== '--browser')
  const args = [join(root, 'scripts', 'serve.ts'), '--data', data, ...passed, ...(display ? ['--open'] : [])]
  return follow(process.execPath, args, { cwd: root })
}
