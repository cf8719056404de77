import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { downloadProgress } from './downloadProgress.ts'
import { electronProgram } from './electronProgram.ts'

const version = '45.0.1'
const programName = process.platform === 'win32' ? 'electron.exe' : 'electron'
const archiveName = `electron-v${version}-${process.platform}-${process.arch}.zip`
/** Noise, so that it stays so long when it is packed. */
const noise = Buffer.concat(Array.from({ length: 8000 }, (_, n) => createHash('sha256').update(String(n)).digest()))
const archive = Buffer.from(zipSync({ [programName]: noise, version: Buffer.from(version) }))

/** Below the project, so that what `install.js` needs is found. */
let root = ''
const electron = () => join(root, 'node_modules', 'electron')

beforeEach(() => {
  const packages = resolve(import.meta.dirname, '../../node_modules')
  root = mkdtempSync(join(packages, '.electron-test-'))
  mkdirSync(electron(), { recursive: true })
  cpSync(join(packages, 'electron', 'install.js'), join(electron(), 'install.js'))
  writeFileSync(join(electron(), 'package.json'), JSON.stringify({ name: 'electron', version }))
  const hash = createHash('sha256').update(archive).digest('hex')
  writeFileSync(join(electron(), 'checksums.json'), JSON.stringify({ [archiveName]: hash }))
  vi.stubEnv('electron_config_cache', join(root, 'cache'))
  for (const name of ['npm_config_electron_mirror', 'npm_config_platform', 'npm_config_arch']) vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
  rmSync(root, { recursive: true, force: true, maxRetries: 10 })
})

/** A server that Electron is downloaded from; answers as the test says. */
async function serve(answer: (response: ServerResponse) => void): Promise<{ asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${address.port}/`)
  return { asked }
}

/** A console that keeps what is written. */
function listener(isTTY = false) {
  const heard = { isTTY, text: '', write: (text: string) => (heard.text += text) }
  return heard
}

const half = Math.ceil(archive.length / 2)

/** Sends one half at once, and the other when it is told to. */
async function serveInHalves() {
  let rest = () => {}
  const server = await serve((response) => {
    response.writeHead(200, { 'content-length': archive.length })
    response.write(archive.subarray(0, half))
    rest = () => response.end(archive.subarray(half))
  })
  return { ...server, sendRest: () => rest() }
}

describe('the program of Electron, where it is missing', () => {
  it('is downloaded and unpacked, and how far it is shows while it comes', async () => {
    const server = await serveInHalves()
    const to = listener()
    const found = electronProgram(root, to)
    await vi.waitFor(() => expect(to.text).toMatch(/Đang tải Electron: 50 % \(0 \/ 0 MB\)\n/), { timeout: 20_000 })
    server.sendRest()

    expect(await found).toBe(join(electron(), 'dist', programName))
    expect(existsSync(join(electron(), 'dist', programName))).toBe(true)
    expect(server.asked).toEqual([`/v${version}/${archiveName}`])
    expect(to.text).toMatch(/^Đang tải Electron, chỉ lần đầu, .*\n(Đang tải Electron: \d+ % .*\n)+$/)
    expect(to.text).toContain('100 %')
    // What is there is not asked for again.
    expect(await electronProgram(root, to)).toBe(join(electron(), 'dist', programName))
    expect(server.asked).toHaveLength(1)
  })

  it('gets more than ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const server = await serveInHalves()
    const to = listener()
    const found = electronProgram(root, to)
    while (!to.text.includes('50 %')) await new Promise((later) => setImmediate(later))
    vi.advanceTimersByTime(10 * 60_000)
    server.sendRest()
    expect(await found).toBe(join(electron(), 'dist', programName))
  })

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['a server that has none', (response) => response.writeHead(404).end(), /404/],
    [
      'a line that breaks',
      (response) => {
        response.writeHead(200, { 'content-length': archive.length })
        response.write(archive.subarray(0, half), () => response.destroy())
      },
      /terminated/,
    ],
    ['another archive', (response) => response.end(Buffer.alloc(1000)), /checksum/i],
  ])('is not had from %s, and why is told', async (_what, answer, reason) => {
    await serve(answer)
    const to = listener()
    expect(await electronProgram(root, to)).toBeUndefined()
    const last = to.text.trimEnd().split('\n').at(-1)
    expect(last).toMatch(/^Chưa tải được Electron\. \(.+\)$/)
    expect(last).toMatch(reason)
    expect(readdirSync(electron())).not.toContain('dist')
  })
})

describe('downloadProgress', () => {
  const shown = (isTTY: boolean, total: number | null) => {
    const to = listener(isTTY)
    const progress = downloadProgress(to)
    for (let megabytes = 0; megabytes <= 120; megabytes++) progress.show({ transferred: megabytes * 1_000_000, total })
    progress.end()
    return to.text
  }

  it('is one line on a terminal, and one at each tenth elsewhere', () => {
    expect(shown(true, 120_000_000)).toMatch(/^(\rĐang tải Electron: \d+ % \(\d+ \/ 120 MB\)){101}\n$/)
    expect(shown(false, 120_000_000).split('\n').slice(0, 3)).toEqual([
      'Đang tải Electron: 0 % (0 / 120 MB)',
      'Đang tải Electron: 10 % (12 / 120 MB)',
      'Đang tải Electron: 20 % (24 / 120 MB)',
    ])
    expect(shown(false, 120_000_000).split('\n')).toHaveLength(12)
  })

  it('counts what has come where nobody tells how much there is', () => {
    expect(shown(false, null).split('\n').slice(0, 2)).toEqual(['Đang tải Electron: 0 MB', 'Đang tải Electron: 10 MB'])
  })
})
