import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, type Locator, type Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

/** As many short turns of the program as no work in a test takes. */
const mostTurns = 150

/** The program as `npm run serve` starts it, with a data folder of its own. */
export interface Program {
  readonly dataDir: string
  /** The folder that stands for a USB stick. */
  readonly stickDir: string
  readonly address: string
  /** Where it has been reached: a new one at each start. */
  readonly origins: ReadonlySet<string>
  /**
   * Lets the program run in short turns until something shows on the page, and does something while it stands still
   * there: on a fast machine the work that is to be seen would be over. Windows lets no program stand still: the test
   * is skipped there.
   */
  whileHeldAt(shown: Locator, act: () => Promise<void>): Promise<void>
  /**
   * Kills the program as a power cut would, and starts it again on the same data.
   *
   * @param meanwhile what happens to the data in between: on Windows nobody can while the program has them open
   */
  restart(meanwhile?: () => void): Promise<string>
}

/**
 * What the system tells of its drives: those of this computer; that {@link Program.stickDir} is a stick that is plugged
 * in; or nothing, ever.
 */
type Drives = 'own' | 'stick' | 'silent'

class RunningProgram implements Program {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'so-e2e-'))
  readonly stickDir = mkdtempSync(join(tmpdir(), 'so-usb-'))
  readonly origins = new Set<string>()
  address = ''
  #child: ChildProcess | undefined
  readonly #drives: Drives

  constructor(drives: Drives) {
    this.#drives = drives
  }

  async start(): Promise<string> {
    const options = ['--data', this.dataDir, '--usb', this.stickDir, '--port', '0']
    const double = pathToFileURL(join(root, 'tests/support/oneStick.ts')).href
    const drives = this.#drives === 'own' ? [] : ['--import', double]
    const child = spawn(process.execPath, [...drives, join(root, 'scripts/serve.ts'), ...options], {
      cwd: root,
      env: { ...process.env, SO_STICK: this.#drives === 'stick' ? this.stickDir : '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    this.address = await firstLine(child)
    this.origins.add(new URL(this.address).origin)
    return this.address
  }

  async whileHeldAt(shown: Locator, act: () => Promise<void>): Promise<void> {
    base.skip(process.platform === 'win32', 'Windows lets no program stand still')
    for (let turn = 0; turn < mostTurns; turn++) {
      this.#child?.kill('SIGSTOP')
      try {
        // The page shows what takes longer than a moment, and its own clock goes on.
        const seen = shown.waitFor({ timeout: 400 })
        if (
          await seen.then(
            () => true,
            () => false,
          )
        )
          return await act()
      } finally {
        this.#child?.kill('SIGCONT')
      }
      await new Promise((later) => setTimeout(later, 30))
    }
    throw new Error(`${shown} never showed`)
  }

  async restart(meanwhile?: () => void): Promise<string> {
    await this.kill()
    meanwhile?.()
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
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 10 })
    rmSync(this.stickDir, { recursive: true, force: true, maxRetries: 10 })
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
 * `program` runs for one test. A page that asks anything of another origin than the program's own fails its test: the
 * program makes no network request, ever. So does a page that opens a socket, and an error in a page's console, other
 * than the browser's line about an answer that the program refused. With `test.use({ drives: 'stick' })` its folder for
 * packages is a stick that is plugged in.
 */
export const test = base.extend<{ drives: Drives; program: Program; app: Page }>({
  drives: ['own', { option: true }],
  program: async ({ drives }, use) => {
    const program = new RunningProgram(drives)
    await program.start()
    await use(program)
    await program.remove()
  },
  app: async ({ context, page, program }, use) => {
    const strangers: string[] = []
    const faults: string[] = []
    const isOwn = (url: URL) => withoutNetwork.has(url.protocol) || program.origins.has(url.origin)
    context.on('request', (request) => {
      if (!isOwn(new URL(request.url()))) strangers.push(request.url())
    })
    context.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith(refusedAnswer)) faults.push(message.text())
    })
    context.on('weberror', (error) => faults.push(error.error().message))
    const watch = (one: Page) => one.on('websocket', (socket) => strangers.push(socket.url()))
    for (const one of context.pages()) watch(one)
    context.on('page', watch)
    await page.goto(program.address)
    await use(page)
    if (strangers.length > 0) throw new Error(`requests to other addresses: ${strangers.join(', ')}`)
    if (faults.length > 0) throw new Error(`errors in the page: ${faults.join('; ')}`)
  },
})

/** `file:` is what a page of a stick reads, opened beside the program. */
const withoutNetwork = new Set(['blob:', 'data:', 'about:', 'file:'])

/** What the browser itself writes of an answer with a code from 400 on, and of a program that has gone. */
const refusedAnswer = 'Failed to load resource:'

/** Opens a place of the program, such as `/members/new`, as if it had just been started there. */
export async function openAt(page: Page, program: Program, place: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${program.address}#${place}`)
}

export { expect } from '@playwright/test'
