import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import type { BrowserCommand } from 'vitest/node'
import { type Book, Books } from '../support/books.ts'
import { Host } from '../support/host.ts'

/** The program behind the screens of one test file, which open one book after the other in it. */
class Desk {
  readonly #host = new Host()
  #dataDir = ''
  address: URL | undefined

  /** Lays a new book on it, in the place of the one before. */
  async open(book: Book): Promise<void> {
    this.address = undefined
    await this.#host.close()
    this.#removeBook()
    this.#dataDir = mkdtempSync(join(tmpdir(), 'so-book-'))
    await books.copyTo(this.#dataDir, book)
    await this.#start()
  }

  /** Kills the program as a power cut would, and starts it again on the same book. */
  async cutPower(): Promise<void> {
    this.address = undefined
    await this.#host.kill()
    await this.#start()
  }

  async clear(): Promise<void> {
    this.address = undefined
    await this.#host.kill()
    this.#removeBook()
  }

  async #start(): Promise<void> {
    this.address = new URL(await this.#host.open(this.#dataDir, join(this.#dataDir, 'stick'), 'own'))
  }

  #removeBook(): void {
    if (this.#dataDir !== '') rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 10 })
    this.#dataDir = ''
  }
}

/** What all of them begin with; filled by a program of its own. */
const filler = new Host()
const books = new Books(filler)
process.once('exit', () => books.remove())

/** By the token that the page of a test file shows. */
const desks = new Map<string, Desk>()

function deskOf(token: string): Desk {
  const desk = desks.get(token) ?? new Desk()
  desks.set(token, desk)
  return desk
}

const openBook: BrowserCommand<[token: string, book: Book]> = (_page, token, book) => deskOf(token).open(book)
const cutPower: BrowserCommand<[token: string]> = (_page, token) => deskOf(token).cutPower()
const clearDesk: BrowserCommand<[token: string]> = async (_page, token) => {
  await desks.get(token)?.clear()
  desks.delete(token)
  if (desks.size === 0) await filler.kill()
}
/** A key, or some held together, as Playwright names them: `Control+s`. */
const press: BrowserCommand<[key: string]> = ({ page }, key) => page.keyboard.press(key)
const type: BrowserCommand<[text: string]> = ({ page }, text) => page.keyboard.type(text)
/** A click somewhere on the page, whatever lies there. */
const clickAt: BrowserCommand<[x: number, y: number]> = ({ iframe }, x, y) =>
  iframe.locator('body').click({ position: { x, y }, force: true })
/**
 * Presses a button with the mouse and lets it go once whatever the press changes is drawn; where the button was at the
 * one and at the other.
 */
const clickSlowly: BrowserCommand<[name: string]> = async ({ page, iframe }, name) => {
  const target = iframe.getByRole('button', { name, exact: true })
  await target.scrollIntoViewIfNeeded()
  const pressed = await target.boundingBox()
  if (pressed === null) throw new Error(`${name} is not there`)
  await page.mouse.move(pressed.x + pressed.width / 2, pressed.y + pressed.height / 2)
  await page.mouse.down()
  await target.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const released = await target.boundingBox()
  await page.mouse.up()
  return { pressed, released }
}

/** What a test asks of the process that runs it. */
export const commands = { openBook, cutPower, clearDesk, press, type, clickAt, clickSlowly }

/** Hands the calls of a page to the program on its desk; a page may ask only the address that it came from. */
export const callsToBooks: Plugin = {
  name: 'calls-to-books',
  configureServer({ middlewares }) {
    middlewares.use('/rpc', (call, answer) => {
      const address = desks.get(String(call.headers['x-so-token']))?.address
      if (!address) {
        call.socket.destroy()
        return
      }
      const { origin: _origin, ...headers } = call.headers
      const token = address.searchParams.get('token') ?? ''
      const handed = request(
        {
          ...{ host: address.hostname, port: address.port, path: call.originalUrl, method: call.method },
          headers: { ...headers, host: address.host, 'x-so-token': token },
        },
        (answered) => {
          answer.writeHead(answered.statusCode ?? 500, answered.headers)
          answered.pipe(answer)
        },
      )
      handed.once('error', () => answer.destroy())
      call.pipe(handed)
    })
  },
}
