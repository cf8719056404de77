import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(at('page'))
  writeFileSync(at('page/index.html'), '<h1>Sổ</h1>')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

/** Starts it on the page of the test, as a person would on a command line. */
function start(...args: string[]): ChildProcess & { told: { out: string; error: string } } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), '--page', at('page'), ...args])
  const told = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.error += text
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return Object.assign(child, { told })
}

async function ended(...args: string[]) {
  const child = start(...args)
  const [code] = await once(child, 'close')
  return { code, ...child.told }
}

/** The address that it prints once it answers. */
async function address(child: ReturnType<typeof start>): Promise<URL> {
  while (!child.told.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(child.told.error)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return new URL(child.told.out.trim())
}

const database = () => at('so-lieu/so-ban-chi-dao.sqlite')

describe('npm run serve', () => {
  it.skipIf(process.platform === 'win32')(
    'prints its address, answers there, and closes the data on SIGTERM',
    async () => {
      const child = start('--data', at('so-lieu'))
      const url = await address(child)
      expect(url.hostname).toBe('127.0.0.1')
      expect(await (await fetch(url)).text()).toBe('<h1>Sổ</h1>')

      child.kill('SIGTERM')
      const [code] = await once(child, 'close')

      expect({ code, ...child.told }).toEqual({ code: 0, out: `${url}\n`, error: '' })
      // With the last connection SQLite takes its log away.
      expect(readdirSync(at('so-lieu'))).toEqual(['so-ban-chi-dao.sqlite'])
    },
  )

  it('given a file for a folder, ends with one line that names it, and leaves it', async () => {
    writeFileSync(at('so-lieu'), 'x')

    const { code, out, error } = await ended('--data', at('so-lieu'))

    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error.startsWith('Nơi để dữ liệu đang là một tệp'), error).toBe(true)
    expect(error).toContain(`(${at('so-lieu')})`)
    expect(error.trimEnd()).not.toContain('\n')
    expect(readFileSync(at('so-lieu'), 'utf8')).toBe('x')
  })

  it.each([
    ['another program’s file', 'Tệp dữ liệu không phải của chương trình này.', 'Sổ họp '.repeat(1000)],
    ['an emptied file', 'Tệp dữ liệu trống', ''],
  ])('given %s, says so in one line, leaves it, and serves the page that leads out', async (_what, words, content) => {
    mkdirSync(at('so-lieu'))
    writeFileSync(database(), content)
    writeFileSync(at('page/rescue.html'), '<h1>Khắc phục</h1>')
    const child = start('--data', at('so-lieu'))
    const url = await address(child)

    expect(child.told.error.startsWith(words), child.told.error).toBe(true)
    expect(child.told.error).toContain(`(${database()})`)
    expect(child.told.error.trimEnd()).not.toContain('\n')
    expect(readFileSync(database(), 'utf8')).toBe(content)
    expect(await (await fetch(url)).text()).toBe('<h1>Khắc phục</h1>')

    const headers = { 'content-type': 'application/json', 'x-so-token': url.searchParams.get('token') ?? '' }
    const body = JSON.stringify({ json: { way: 'anew' } })
    const taken = await fetch(new URL('/rpc/rescue/take', url), { method: 'POST', headers, body })
    expect(await taken.json()).toEqual({ json: { type: 'done', opened: true } })
    // The same address is the program's from then on.
    expect(await (await fetch(url)).text()).toBe('<h1>Sổ</h1>')
    const status = await fetch(new URL('/rpc/ward/status', url), { method: 'POST', headers, body: '{}' })
    expect(status.status).toBe(200)
  })

  it('does not open data on another computer, and tells in one line where they are', async () => {
    mkdirSync(at('mang'))
    vi.stubEnv('SO_NETWORK', at('mang'))
    const networkDrive = new URL('../electron/core/testing/networkDrive.ts', import.meta.url).href
    vi.stubEnv('NODE_OPTIONS', `--import ${networkDrive}`)

    const { code, out, error } = await ended('--data', at('mang/so-lieu'))

    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(/^Thư mục dữ liệu nằm ở máy khác trong mạng\. .+\n$/)
    expect(error).toContain(`(${at('mang/so-lieu')})`)
    expect(readdirSync(at('mang'))).toEqual([])
  })

  it('tells in one line that the port is taken, and holds the data no longer', async () => {
    const first = start('--data', at('so-lieu'))
    const { port } = await address(first)

    expect(await ended('--data', at('khac'), '--port', port)).toEqual({
      code: 1,
      out: '',
      error: `Cổng ${port} đang được chương trình khác dùng. Chọn cổng khác, hoặc --port 0 để tự chọn.\n`,
    })
    expect(readdirSync(at('khac'))).toEqual(['so-ban-chi-dao.sqlite'])
  })

  it.each([
    ['no folder', []],
    ['an empty folder name', ['--data', '']],
    ['a port that is none', ['--data', 'so-lieu', '--port', '70000']],
    ['a port in words', ['--data', 'so-lieu', '--port', 'tám']],
    ['an option that is not known', ['--data', 'so-lieu', '--host', '0.0.0.0']],
  ])('given %s, says how it is used', async (_what, args) => {
    expect(await ended(...args)).toEqual({
      code: 2,
      out: '',
      error: expect.stringMatching(/^Usage: npm run serve -- --data DIR .+\n$/),
    })
  })

  it('tells that the page is not built, before it makes a data folder', async () => {
    rmSync(at('page'), { recursive: true })
    const { code, error } = await ended('--data', at('so-lieu'))
    expect({ code, error }).toEqual({ code: 1, error: 'The page is not built yet: run `npm run build` first.\n' })
    expect(readdirSync(folder)).toEqual([])
  })
})
