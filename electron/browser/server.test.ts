import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openApp } from '../core/app.ts'
import { fixedClock } from '../core/clock.ts'
import { browserHostServices } from '../core/host/hostServices.ts'
import { tokenHeader } from './guard.ts'
import { serveBrowser } from './server.ts'

const token = 'a-token-of-this-start'

async function serve() {
  const root = mkdtempSync(join(tmpdir(), 'so-browser-'))
  const pageDir = join(root, 'page')
  const app = await openApp({
    dataDir: join(root, 'data'),
    clock: fixedClock('2026-11-22T08:00'),
    host: browserHostServices('0.0.0'),
    operator: '',
    log: () => undefined,
  })
  mkdirSync(pageDir)
  writeFileSync(join(pageDir, 'index.html'), '<h1>Sổ</h1>')
  writeFileSync(join(root, 'secret.html'), 'secret')
  const host = await serveBrowser(app, { pageDir, port: 0, token })
  onTestFinished(async () => {
    await host.close()
    await app.close()
    rmSync(root, { recursive: true, force: true })
  })
  const port = Number(new URL(host.address).port)
  return { port, ask: (options: Ask) => ask(port, options) }
}

interface Ask {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A request as it is on the wire: `fetch` would not let us forge Host or send `..`. */
function ask(
  port: number,
  { path, method = 'GET', headers = {}, body }: Ask,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const call = (headers: Record<string, string> = {}, body = '{}'): Ask => ({
  path: '/rpc/members/list',
  method: 'POST',
  headers: { 'content-type': 'application/json', [tokenHeader]: token, ...headers },
  body,
})

describe('browser host', () => {
  it('serves the page and answers a call that shows the token', async () => {
    const { ask } = await serve()

    expect(await ask({ path: '/?token=x' })).toMatchObject({ status: 200, text: '<h1>Sổ</h1>' })
    expect(await ask(call())).toMatchObject({ status: 200, text: '{"json":[]}' })
  })

  it('refuses a missing or wrong token, another Host and another Origin', async () => {
    const { ask } = await serve()

    expect((await ask(call({ [tokenHeader]: '' }))).status).toBe(403)
    expect((await ask(call({ [tokenHeader]: `${token}x` }))).status).toBe(403)
    expect((await ask(call({ host: 'attacker.example' }))).status).toBe(403)
    expect((await ask(call({ origin: 'http://attacker.example' }))).status).toBe(403)
    expect((await ask(call({ origin: 'null' }))).status).toBe(403)
  })

  it('gives no file outside the page', async () => {
    const { ask } = await serve()

    for (const path of ['/../secret.html', '/%2e%2e/secret.html', '/..%5csecret.html', '/%252e%252e/secret.html']) {
      const answer = await ask({ path })
      expect(answer.status, path).toBe(404)
      expect(answer.text).not.toContain('secret')
    }
  })

  it('answers unreadable input with a typed error in Vietnamese', async () => {
    const { ask } = await serve()

    const answer = await ask({ ...call({}, '{{'), path: '/rpc/members/get' })

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).not.toMatch(/expected|Invalid|Error:|at .*\.ts/)
  })
})
