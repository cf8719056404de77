/**
 * `npm run start:check [-- --in electron]`: does what `npm start` does, on data of its own, until the program is open
 * in Electron or, by default, in the browser host; ends it again.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { databaseFileName } from '../../electron/core/platform/database/files.ts'
import { dataFolderName } from '../../electron/desktop/userFolder.ts'

/** How long the program may take to open, a download of Electron included, in milliseconds. */
const patience = 15 * 60_000

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { in: { type: 'string', default: 'browser' } } })
const home = mkdtempSync(join(tmpdir(), 'so-start-'))
const database = join(home, 'so-ban-chi-dao', dataFolderName, databaseFileName)
let said = ''

const program = start()
const opened = await openedIn(values.in)
await end(program)
rmSync(home, { recursive: true, force: true, maxRetries: 10 })
console.log(opened ? `npm start opens the program in ${values.in}.` : `npm start did not open it in ${values.in}.`)
process.exit(opened ? 0 : 1)

function start(): ChildProcess {
  const { DISPLAY, WAYLAND_DISPLAY, ...rest } = process.env
  const screen = values.in === 'electron' ? { DISPLAY, WAYLAND_DISPLAY } : {}
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/setup/open.ts'], {
    cwd: root,
    env: { ...rest, ...screen, XDG_DATA_HOME: home, APPDATA: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8')
    process.stdout.write(bytes)
  })
  return child
}

async function openedIn(host: string): Promise<boolean> {
  const began = Date.now()
  while (Date.now() - began < patience && program.exitCode === null) {
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(said) ?? []
    if (address !== undefined) return host === 'browser' && (await fetch(address)).ok
    // The database is opened right before the window; the browser host would have said its address by then.
    if (existsSync(database) && host === 'electron' && !said.includes('trình duyệt')) return true
    await wait(100)
  }
  return false
}

/** Ends it with all that it has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = new Promise((gone) => child.once('exit', gone))
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
  else child.kill('SIGTERM')
  await ended
}
