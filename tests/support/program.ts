import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

/** The program as `npm run serve` starts it, with a data folder of its own. */
export interface Program {
  readonly dataDir: string
  /** The folder that stands for a USB stick. */
  readonly usbDir: string
  readonly address: string
  /** Kills the program as a power cut would, and starts it again on the same data. */
  restart(): Promise<string>
}

class RunningProgram implements Program {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'so-e2e-'))
  readonly usbDir = mkdtempSync(join(tmpdir(), 'so-usb-'))
  address = ''
  #child: ChildProcess | undefined

  async start(): Promise<string> {
    const options = ['--data', this.dataDir, '--usb', this.usbDir, '--port', '0']
    const child = spawn(process.execPath, [join(root, 'scripts/serve.ts'), ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    this.address = await firstLine(child)
    return this.address
  }

  async restart(): Promise<string> {
    await this.kill()
    return this.start()
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.dataDir, { recursive: true, force: true })
    rmSync(this.usbDir, { recursive: true, force: true })
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const end = output.indexOf('\n')
      if (end >= 0) done(output.slice(0, end).trim())
    })
    child.once('exit', (code) => fail(new Error(`the program ended with ${code} before it printed its address`)))
  })
}

/**
 * `program` runs for one test. A page that asks anything of another address than the program's own fails its test:
 * the program makes no network request, ever. So does an error in the page's console.
 */
export const test = base.extend<{ program: Program; app: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  program: async ({}, use) => {
    const program = new RunningProgram()
    await program.start()
    await use(program)
    await program.remove()
  },
  app: async ({ page, program }, use) => {
    const strangers: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (!['blob:', 'data:', 'about:'].includes(protocol) && hostname !== '127.0.0.1') strangers.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(program.address)
    await use(page)
    if (strangers.length > 0) throw new Error(`requests to other addresses: ${strangers.join(', ')}`)
    if (faults.length > 0) throw new Error(`errors in the page: ${faults.join('; ')}`)
  },
})

export { expect } from '@playwright/test'
