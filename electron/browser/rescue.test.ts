import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type App, openApp } from '../core/app.ts'
import { openRescue } from '../core/book/rescue/rescue.ts'
import { fixedClock } from '../core/platform/clock.ts'
import { databaseFileName } from '../core/platform/database/files.ts'
import { DataFaultError, startFault } from '../core/platform/database/startFault.ts'
import { browserHostServices } from '../core/platform/host/hostServices.ts'
import { dataFolder } from '../core/testing/dataFolder.ts'
import { tokenHeader } from './guard.ts'
import { serveBrowser } from './server.ts'

const token = 'a-token-of-this-start'

/** The rescue of an emptied book behind the browser host. */
async function serve() {
  const root = dataFolder()
  const dataDir = join(root, 'data')
  const pageDir = join(root, 'page')
  for (const folder of [dataDir, pageDir]) mkdirSync(folder)
  writeFileSync(join(dataDir, databaseFileName), '')
  writeFileSync(join(pageDir, 'index.html'), 'program')
  writeFileSync(join(pageDir, 'rescue.html'), 'rescue')
  let program: App | undefined
  const rescue = openRescue({
    app: {
      dataDir,
      clock: fixedClock('2026-11-22T08:00'),
      host: browserHostServices('0'),
      operator: '',
      log: () => {},
    },
    openApp,
    fault: startFault(new DataFaultError('emptied', 'empty'), dataDir),
    onOpened: (app) => {
      program = app
      host.serve(app)
    },
  })
  const host = await serveBrowser(rescue, { pageDir, port: 0, token })
  onTestFinished(async () => {
    await host.close()
    await program?.close()
    await rescue.close()
  })
  const { port } = new URL(host.address)
  const ask = (options: { path: string; method?: string; headers?: Record<string, string>; body?: string }) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const { path, method = 'POST', headers = {}, body } = options
      const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return { dataDir, ask }
}

const anew = (headers: Record<string, string> = {}) => ({
  path: '/rpc/rescue/take',
  headers: { 'content-type': 'application/json', [tokenHeader]: token, ...headers },
  body: JSON.stringify({ json: { way: 'anew' } }),
})

describe('the screen of a failed start behind the browser host', () => {
  it('is under the same guard as the program: token, Host, Origin and POST', async () => {
    const { dataDir, ask } = await serve()
    const refused = [
      anew({ [tokenHeader]: '' }),
      anew({ [tokenHeader]: `${token}x` }),
      anew({ host: 'attacker.example' }),
      anew({ origin: 'http://attacker.example' }),
      { ...anew(), path: '/rpc/rescue/state', headers: {} },
    ]
    for (const one of refused) expect((await ask(one)).status).toBe(403)
    expect((await ask({ ...anew(), method: 'GET' })).status).toBe(405)
    expect(readdirSync(dataDir)).toEqual([databaseFileName])
    expect(readFileSync(join(dataDir, databaseFileName), 'utf8')).toBe('')
  })

  it('stands at the address of the program, answers nothing of it, and gives way to it', async () => {
    const { dataDir, ask } = await serve()
    expect(await ask({ path: '/?token=x', method: 'GET' })).toEqual({ status: 200, text: 'rescue' })
    expect((await ask({ ...anew(), path: '/rpc/members/list', body: '{}' })).status).toBe(404)
    const state = await ask({ ...anew(), path: '/rpc/rescue/state', body: '{}' })
    expect(state.text).not.toContain(dataDir)

    expect(JSON.parse((await ask(anew())).text)).toEqual({ json: { type: 'done', opened: true } })

    expect(await ask({ path: '/', method: 'GET' })).toEqual({ status: 200, text: 'program' })
    expect((await ask({ ...anew(), path: '/rpc/members/list', body: '{}' })).status).toBe(200)
    expect((await ask(anew())).status).toBe(404)
  })

  it('answers a way that is none, and unreadable input, in Vietnamese', async () => {
    const { ask } = await serve()
    for (const body of ['{"json":{"way":"format"}}', '{{']) {
      const answer = await ask({ ...anew(), body })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.text).not.toMatch(/expected|Invalid|Error:|at .*\.ts/)
    }
  })
})
