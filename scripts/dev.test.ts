import { spawn } from 'node:child_process'
import { on, once } from 'node:events'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { tokenHeader } from '../electron/browser/guard.ts'

const root = join(import.meta.dirname, '..')

/** Starts it and reads what it tells, line by line. */
function startDev() {
  const child = spawn(process.execPath, [join(root, 'scripts/dev.ts'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  })
  const lines = on(createInterface(child.stdout), 'line')
  return async (holding: string): Promise<string> => {
    for (;;) {
      const { value } = await lines.next()
      const [line] = z.tuple([z.string()]).parse(value)
      if (line.includes(holding)) return line
    }
  }
}

it('serves the page from its sources, and a core behind it that starts anew when one of its files changes', async () => {
  const lineThat = startDev()
  const address = new URL(await lineThat('?token='))
  const page = async (path: string) => (await fetch(new URL(path, address))).text()
  const call = async (token: string) => {
    const headers = { [tokenHeader]: token, 'content-type': 'application/json' }
    return (await fetch(new URL('/rpc/host/info', address), { method: 'POST', headers, body: '{}' })).status
  }
  const token = address.searchParams.get('token') ?? ''

  expect(await page('/')).toContain('/@vite/client')
  expect(await page('/shell/App.tsx')).toContain('import.meta.hot')
  expect([await call(token), await call('')]).toEqual([200, 403])

  // Its time alone: the file stays as it is.
  utimesSync(join(root, 'electron/core/app.ts'), new Date(), new Date())
  expect(await lineThat('started anew')).toContain('electron/core/app.ts')
  expect(await call(token)).toBe(200)
})
