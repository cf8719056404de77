import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openApp } from '../core/app.ts'
import { fixedClock } from '../core/platform/clock.ts'
import { browserHostServices } from '../core/platform/host/hostServices.ts'
import { newBook } from '../core/testing/newBook.ts'
import { patience } from '../core/testing/patience.ts'
import { bookIn } from '../core/testing/spoilBook.ts'
import { openTestJobs } from '../core/testing/testJobs.ts'
import { tokenHeader } from './guard.ts'
import { serveBrowser } from './server.ts'

const token = 'a-token-of-this-start'

async function serve({ requestTimeout, ownToken = false }: { requestTimeout?: number; ownToken?: boolean } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'so-browser-'))
  const pageDir = join(root, 'page')
  const dataDir = join(root, 'data')
  mkdirSync(dataDir)
  writeFileSync(bookIn(dataDir), await newBook())
  const app = await openApp({
    dataDir,
    clock: fixedClock('2026-11-22T08:00'),
    host: browserHostServices('0.0.0'),
    operator: '',
    log: () => undefined,
    openJobs: openTestJobs,
  })
  mkdirSync(pageDir)
  writeFileSync(join(pageDir, 'index.html'), '<h1>Sổ</h1>')
  writeFileSync(join(root, 'secret.html'), 'secret')
  const host = await serveBrowser(app, {
    pageDir,
    port: 0,
    ...(!ownToken && { token }),
    ...(requestTimeout !== undefined && { requestTimeout }),
  })
  onTestFinished(async () => {
    await host.close()
    await app.close()
    rmSync(root, { recursive: true, force: true })
  })
  const address = new URL(host.address)
  const port = Number(address.port)
  return { port, token: address.searchParams.get('token') ?? '', ask: (options: Ask) => ask(port, options) }
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

    expect(answer.status).toBe(400)
    expect(answer.text).not.toMatch(/expected|Invalid|Error:|at .*\.ts/)
    const form = await ask({ ...call({ 'content-type': 'multipart/form-data; boundary=x' }, 'nothing of the kind') })
    expect(form.status).toBe(400)
    expect(form.text).not.toMatch(/expected|Invalid|Error:|at .*\.ts/)
  })

  it('runs a call by POST alone', async () => {
    const { ask } = await serve()
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask({ path: call().path, headers: call().headers ?? {}, method })).status, method).toBe(405)
    }
  })

  it('refuses a path that no page has, and a request with two hosts', async () => {
    const { port, ask } = await serve()
    expect((await ask({ path: `/${'a'.repeat(8000)}` })).status).toBe(414)
    expect((await ask({ ...call(), path: `/rpc/${'a'.repeat(8000)}` })).status).toBe(414)
    const twice = [`Host: 127.0.0.1:${port}`, 'Host: attacker.example', 'Connection: close'].join('\r\n')
    expect(await raw(port, `GET / HTTP/1.1\r\n${twice}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 40[03] /)
  })

  it('stops reading what nests deeper than any input, before it holds the program', async () => {
    const { ask } = await serve()
    const answer = await ask(call({}, '['.repeat(5_000_000)))
    expect(answer.status).toBe(400)
    // Brackets in a text nest nothing.
    const text = JSON.stringify({ json: { words: '['.repeat(1000) } })
    expect((await ask(call({}, text))).status).toBe(200)
    // Read as any JSON, so that the limit alone refuses it.
    const nested = (depth: number) => `{"json":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect((await ask(call({}, nested(1000)))).status).toBe(400)
    expect((await ask(call({}, nested(60)))).status).toBe(200)
  })

  it('answers what nests too deep before all of it has come', async () => {
    const { port } = await serve()
    const headers = { host: `127.0.0.1:${port}`, ...call({ 'content-length': '59000000' }).headers }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    // The rest of the 59 MB never comes: who waits for it gives no answer.
    const begun = `POST ${call().path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${'['.repeat(1000)}`
    expect(await raw(port, begun)).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('stops reading what holds more values than any form', async () => {
    const { ask } = await serve()
    const body = (count: number) => JSON.stringify({ json: { rows: Array.from({ length: count }, () => ({})) } })
    expect((await ask(call({}, body(1_000_000)))).status).toBe(400)
    expect((await ask(call({}, body(40_000)))).status).toBe(200)
  })

  const asForm = (...parts: string[]) =>
    call(
      { 'content-type': 'multipart/form-data; boundary=x' },
      [...parts.map((part) => `--x\r\ncontent-disposition: form-data; ${part}\r\n`), '--x--\r\n'].join(''),
    )

  it('measures the text of a form as it does JSON by itself', async () => {
    const { ask } = await serve()
    const data = (json: string) => asForm(`name="data"\r\n\r\n${json}`)
    const rows = (count: number) => JSON.stringify({ json: { rows: Array.from({ length: count }, () => ({})) } })

    for (const json of ['['.repeat(100_000), rows(200_000)]) {
      const answer = await ask(data(json))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('Nội dung gửi đến chương trình không đọc được.')
    }
    expect((await ask(data(rows(40_000)))).status).toBe(200)
    const manyParts = Array.from({ length: 100 }, (_, index) => `name="${index}"\r\n\r\n1`)
    expect((await ask(asForm('name="data"\r\n\r\n{}', ...manyParts))).status).toBe(400)
    // What the brackets of a file mean is for the worker to say.
    const file = `name="0"; filename="a.json"\r\n\r\n${'['.repeat(100_000)}`
    expect((await ask(asForm('name="data"\r\n\r\n{"json":{},"meta":[],"maps":[]}', file))).status).toBe(200)
  })

  it.each([
    ...['Application/JSON', 'text/json', 'application/problem+json', 'application/jsonx', 'text/plain', 'x', ''],
    ...['application/x-www-form-urlencoded', 'text/event-stream', 'application/octet-stream'],
    ...['multipart/form-data', 'multipart/form-data; boundary="x"', 'Multipart/Form-Data; boundary=x'],
  ])('reads nothing of a call of the type %j, which no page of ours sends', async (type) => {
    const { ask } = await serve()
    const answer = await ask(call({ 'content-type': type }))
    expect(answer.status).toBe(415)
    expect(answer.text).toContain('"message":"Nội dung gửi đến chương trình không đọc được."')
    expect(answer.text).not.toMatch(/Error:|at .*\.ts/)
  })

  it('reads nothing of what a header calls a file', async () => {
    const { ask } = await serve()
    expect((await ask(call({ 'content-disposition': 'attachment; filename="a.json"' }))).status).toBe(415)
  })

  it('refuses a form of 100 MB as it does JSON', async () => {
    const { port } = await serve()
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const announced = await pour(port, { ...type, 'content-length': '100000000' })
    const unannounced = await pour(port, type)
    expect([413, null]).toContain(announced.status)
    expect([413, null]).toContain(unannounced.status)
    expect(unannounced.sent).toBeLessThan(90)
  })

  it('refuses the token of an earlier start', async () => {
    const earlier = await serve({ ownToken: true })
    const now = await serve({ ownToken: true })
    const shown = { [tokenHeader]: earlier.token }

    expect((await earlier.ask(call(shown))).status).toBe(200)
    expect((await now.ask(call(shown))).status).toBe(403)
  })

  it('refuses a body of 100 MB, announced or not, without taking it in', async () => {
    const { port, ask } = await serve()

    const announced = await pour(port, { 'content-length': '100000000' })
    const unannounced = await pour(port, {})

    // The answer can be lost when the server hangs up on what is still being sent.
    expect([413, null]).toContain(announced.status)
    expect([413, null]).toContain(unannounced.status)
    // What the system holds between the two has room in it; a file of 50 MB may pass, so as much has to be taken.
    expect(announced.sent).toBeLessThan(30)
    expect(unannounced.sent).toBeLessThan(90)
    expect((await ask(call())).status).toBe(200)
  })

  it('lets go of a body that never ends', async () => {
    const { port, ask } = await serve({ requestTimeout: 1000 })

    const answer = await trickle(port)

    expect([408, null]).toContain(answer)
    // Again where a busy machine takes too long for the short time of this server.
    await vi.waitFor(async () => expect((await ask(call())).status).toBe(200), patience)
  })

  it('stays up under 200 requests at once', async () => {
    const { ask } = await serve()
    const group = (index: number) => ({
      ...{ name: `Tổ ${index}`, headName: '', headPhone: '', deputyName: '', hall: '' },
      ...{ from: '2020-01-01', until: null, years: [] },
    })

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        index % 2 === 0
          ? ask({ ...call({}, JSON.stringify({ json: group(index) })), path: '/rpc/groups/create' })
          : ask(index % 4 === 1 ? call() : { path: '/' }),
      ),
    )

    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    const list = await ask({ ...call(), path: '/rpc/groups/list' })
    expect(list.text.match(/"Tổ \d+"/g)).toHaveLength(100)
  })
})

const callHeaders = { 'content-type': 'application/json', [tokenHeader]: token }

/**
 * Sends 100 MB until the server has enough; gives its status, null when it only hung up, and how many megabytes the
 * system took over until then.
 */
function pour(port: number, headers: Record<string, string>): Promise<{ status: number | null; sent: number }> {
  return new Promise((resolve) => {
    let sent = 0
    const outgoing = request(
      { host: '127.0.0.1', port, path: '/rpc/groups/create', method: 'POST', headers: { ...callHeaders, ...headers } },
      (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? null, sent })
        outgoing.destroy()
      },
    )
    outgoing.on('error', () => resolve({ status: null, sent }))
    const block = Buffer.alloc(1_000_000, 0x20)
    const pump = (left: number) => {
      if (outgoing.destroyed) return
      if (left === 0) outgoing.end()
      else
        outgoing.write(block, () => {
          sent++
          pump(left - 1)
        })
    }
    pump(100)
  })
}

/** Sends a request as it is, and gives the beginning of the answer as it is; '' where the server only hangs up. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.once('data', (chunk) => {
      resolve(chunk.toString('latin1'))
      socket.destroy()
    })
    socket.on('end', () => resolve(''))
    socket.on('error', reject)
  })
}

/** Sends a byte now and then and never ends; gives the status that the server lets go with, null without one. */
function trickle(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path: '/rpc/groups/create', method: 'POST', headers: callHeaders },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? null)
      },
    )
    outgoing.on('error', () => resolve(null))
    const drip = setInterval(() => outgoing.write(' '), 50)
    outgoing.on('close', () => clearInterval(drip))
    onTestFinished(() => clearInterval(drip))
  })
}
