import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Locator, type Page } from '@playwright/test'
import { type Book, Books } from './books.ts'
import { type Drives, Host } from './host.ts'

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

class RunningProgram implements Program {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'so-e2e-'))
  readonly stickDir = mkdtempSync(join(tmpdir(), 'so-usb-'))
  readonly origins = new Set<string>()
  address = ''
  readonly #host: Host
  readonly #drives: Drives

  constructor(host: Host, drives: Drives) {
    this.#host = host
    this.#drives = drives
  }

  async start(): Promise<string> {
    this.address = await this.#host.open(this.dataDir, this.stickDir, this.#drives)
    this.origins.add(new URL(this.address).origin)
    return this.address
  }

  async whileHeldAt(shown: Locator, act: () => Promise<void>): Promise<void> {
    base.skip(process.platform === 'win32', 'Windows lets no program stand still')
    for (let turn = 0; turn < mostTurns; turn++) {
      this.#host.signal('SIGSTOP')
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
        this.#host.signal('SIGCONT')
      }
      await new Promise((later) => setTimeout(later, 30))
    }
    throw new Error(`${shown} never showed`)
  }

  async restart(meanwhile?: () => void): Promise<string> {
    await this.#host.kill()
    meanwhile?.()
    return this.start()
  }

  async remove(): Promise<void> {
    await this.#host.close()
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 10 })
    rmSync(this.stickDir, { recursive: true, force: true, maxRetries: 10 })
  }
}

/**
 * `program` runs for one test, on a data folder of its own, which `test.use({ book: 'sample' })` fills. A page that asks
 * anything of another origin than the program's own fails its test: the program makes no network request, ever. So does
 * a page that opens a socket, and an error in a page's console, other than the browser's line about an answer that the
 * program refused. With `test.use({ drives: 'stick' })` its folder for packages is a stick that is plugged in.
 *
 * `app` is a page that shows nothing yet: {@link openAt} opens the place where the test begins.
 */
export const test = base.extend<
  { drives: Drives; book: Book; program: Program; app: Page },
  { host: Host; books: Books }
>({
  drives: ['own', { option: true }],
  book: ['empty', { option: true }],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from it what a fixture is made with
    async ({}, use) => {
      const host = new Host()
      await use(host)
      await host.kill()
    },
    { scope: 'worker' },
  ],
  books: [
    async ({ host }, use) => {
      const books = new Books(host)
      await use(books)
      books.remove()
    },
    { scope: 'worker' },
  ],
  program: async ({ host, books, book, drives }, use) => {
    const program = new RunningProgram(host, drives)
    await books.copyTo(program.dataDir, book)
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
