/**
 * The program for those who work on it: `npm run dev [-- --data DIR] [--port N]`. The page comes from its sources and
 * changes in the open browser as they are saved; the core behind it is started anew when a file of its own changes, and
 * the page goes on with the next call. Without `--data` the book is a fresh one, thrown away at the end.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer, type Plugin } from 'vite'
import { startCore } from './dev/coreProcess.ts'

const root = resolve(import.meta.dirname, '..')
/** A change of these is one of the core; what of `shared` the page uses too, it takes by itself. */
const ofCore = ['electron', 'shared', 'resources'].map((folder) => join(root, folder) + sep)

const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string', default: '5173' } } })
const throwaway = values.data === undefined ? mkdtempSync(join(tmpdir(), 'so-dev-')) : undefined
const dataDir = resolve(values.data ?? join(throwaway ?? '', 'so-lieu'))

const corePort = await freePort()
const token = randomBytes(24).toString('base64url')
const core = startCore(
  [join(root, 'electron/serve.ts'), '--data', dataDir, '--port', `${corePort}`, '--page', join(root, 'renderer')],
  { SO_TOKEN: token },
)

/** A call that comes while the core is started anew waits for it. */
const holdCalls: Plugin = {
  name: 'hold-calls',
  configureServer: ({ middlewares }) => {
    middlewares.use('/rpc', (_request, _response, next) => void core.ready().then(() => next()))
  },
}
const page = await createServer({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'renderer'),
  plugins: [holdCalls],
  server: {
    host: '127.0.0.1',
    port: Number(values.port),
    proxy: {
      '/rpc': {
        target: `http://127.0.0.1:${corePort}`,
        changeOrigin: true,
        // The core answers its own page alone; the token, which the page shows, is what lets a call in.
        headers: { origin: `http://127.0.0.1:${corePort}` },
      },
    },
  },
})
page.watcher.add(ofCore)
page.watcher.on('all', (_event, path) => {
  const ofTests = /\.test\.tsx?$/.test(path)
  if (ofCore.some((folder) => path.startsWith(folder)) && !ofTests) void startAnew(path)
})
await page.listen()
console.log(`${page.resolvedUrls?.local[0] ?? ''}?token=${token}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([page.close(), core.stop()])
    if (throwaway !== undefined) rmSync(throwaway, { recursive: true, force: true })
    process.exit(0)
  })
}

async function startAnew(changed: string): Promise<void> {
  await core.restart()
  await core.ready()
  console.log(`The core was started anew: ${relative(root, changed)} changed.`)
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createNetServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => found(port))
    })
  })
}
