/**
 * The browser host from the command line: `npm run serve -- --data DIR --port N`. Port 0 picks a free one. Prints the
 * address with its token; `--open` also opens it, `--page` serves a page built elsewhere, `--usb` names the folder that
 * packages can be copied to beside what is plugged in (by default `USB` beside the data folder). `SO_TOKEN` in its
 * surroundings is the token, for `npm run dev`, whose page outlives the program behind it. What keeps it from starting
 * is told in one line, and nothing is written then; where it is the data themselves, the page leads out of it.
 *
 * It runs bundled, as the desktop program does: one file is there in a fraction of the time that its hundreds of
 * sources take. Only `npm run dev` runs it from these.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import packageJson from '../package.json' with { type: 'json' }
import { folderAsPlace } from './browser/folderAsPlace.ts'
import { serveProgram } from './browser/program.ts'
import { systemClock } from './core/platform/clock.ts'
import { isMendable } from './core/platform/database/startFault.ts'
import { errorCode } from './core/platform/files/errorCode.ts'
import { browserHostServices } from './core/platform/host/hostServices.ts'
import { openJobs } from './core/platform/jobs/jobs.ts'

const bundledWorker = join(import.meta.dirname, 'worker.cjs')

main()

async function main(): Promise<void> {
  const { data, port, page, usb, open } = readOptions()
  if (!existsSync(resolve(page, 'index.html'))) {
    console.error('The page is not built yet: run `npm run build` first.')
    process.exit(1)
  }

  const dataDir = resolve(data)
  let isUnopened = false
  const program = await serveProgram({
    app: {
      dataDir,
      clock: systemClock,
      host: browserHostServices(packageJson.version, folderAsPlace(resolve(usb ?? join(dataDir, '../USB')))),
      operator: userInfo().username,
      log: (error) => console.error(error),
      ...(existsSync(bundledWorker) ? { openJobs: () => openJobs(pathToFileURL(bundledWorker)) } : {}),
    },
    pageDir: resolve(page),
    port,
    token: process.env.SO_TOKEN,
    onFault(fault) {
      isUnopened = !isMendable(fault)
      console.error(`${fault.message} (${fault.path}) ${fault.advice}`)
    },
  }).catch((error: unknown) => {
    if (!isUnopened) console.error(portFault(error, port))
    process.exit(1)
  })
  console.log(program.address)
  program.prepare()
  if (open) openInBrowser(program.address)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await program.close()
      process.exit(0)
    })
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: '' },
        port: { type: 'string', default: '0' },
        page: { type: 'string', default: resolve(import.meta.dirname, '../renderer') },
        usb: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    })
    if (values.data !== '' && /^\d{1,5}$/.test(values.port) && Number(values.port) <= 65535) {
      return { ...values, port: Number(values.port) }
    }
  } catch {
    // An option that is not known, or one without its value.
  }
  console.error('Usage: npm run serve -- --data DIR [--port N] [--page DIR] [--usb DIR] [--open]')
  process.exit(2)
}

/** Why nobody can be answered at this port, and what to do. */
function portFault(error: unknown, port: number): string {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang được chương trình khác dùng. Chọn cổng khác, hoặc --port 0 để tự chọn.`
    case 'EACCES':
      return `Không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên, hoặc --port 0 để tự chọn.`
    default:
      return `Chưa mở được cổng ${port} trên máy này (${errorCode(error) ?? error}).`
  }
}

function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
  if (command === undefined) return
  // A machine without a browser command is no error: the address is printed above.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
