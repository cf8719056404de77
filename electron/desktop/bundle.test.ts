import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFromBundle } from './bundle.ts'

let root = ''
let renderer = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'))
  renderer = join(root, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>')
  writeFileSync(join(renderer, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(renderer, 'assets', 'main.js.map'), '{}')
  mkdirSync(join(root, 'renderer-old'))
  writeFileSync(join(root, 'renderer-old', 'secret.js'), 'secret')
  writeFileSync(join(root, 'main.js'), 'secret')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const get = (path: string, method = 'GET') => answerFromBundle({ method, url: `app://bundle/${path}` }, renderer)

describe('answerFromBundle', () => {
  it('serves the page with its kind and the security headers', async () => {
    const answer = await get('')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toBe('<!doctype html>')
  })

  it('serves a script as a script', async () => {
    const answer = await get('assets/main.js')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    ['missing.js', 404],
    ['assets', 404],
    ['assets/main.js.map', 404],
    ['../main.js', 400],
    ['%2e%2e/main.js', 400],
    ['../renderer-old/secret.js', 400],
  ])('refuses %s with %d, no content and the same headers', async (path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers nothing but GET', async () => {
    expect((await get('index.html', 'POST')).status).toBe(405)
  })
})
