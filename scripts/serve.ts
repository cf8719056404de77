/**
 * The browser host from the command line: `npm run serve -- --data DIR --port N`. Port 0 picks a free one. Prints the
 * address with its token; `--open` also opens it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serveBrowser } from '../electron/browser/server.ts'
import { openApp } from '../electron/core/app.ts'
import { systemClock } from '../electron/core/clock.ts'
import { startFault } from '../electron/core/database/startFault.ts'
import { browserHostServices } from '../electron/core/host/hostServices.ts'
import packageJson from '../package.json' with { type: 'json' }

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string', default: '0' },
    open: { type: 'boolean', default: false },
  },
})
const port = Number(values.port)
if (values.data === undefined || !Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('Usage: npm run serve -- --data DIR [--port N] [--open]')
  process.exit(2)
}

const pageDir = resolve(import.meta.dirname, '../dist/renderer')
if (!existsSync(resolve(pageDir, 'index.html'))) {
  console.error('The page is not built yet: run `npm run build` first.')
  process.exit(1)
}

const dataDir = resolve(values.data)
const app = await openApp({
  dataDir,
  clock: systemClock,
  host: browserHostServices(packageJson.version),
  operator: userInfo().username,
  log: (error) => console.error(error),
}).catch((error: unknown) => {
  const { message, advice, path } = startFault(error, dataDir)
  console.error(`${message} (${path}) ${advice}`)
  process.exit(1)
})
const host = await serveBrowser(app, { pageDir, port })
console.log(host.address)
if (values.open) openInBrowser(host.address)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await host.close()
    await app.close()
    process.exit(0)
  })
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
