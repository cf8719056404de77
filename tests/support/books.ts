import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackup } from '../../electron/core/testing/backupCalls.ts'
import { apiOf } from './api.ts'
import type { Host } from './host.ts'
import { type FilledWard, fillWard } from './sight/filledWard.ts'

/**
 * How the book stands with which a test begins: the first start; the invented ward; that ward after a busy year. Beside
 * the filled ones lies a backup of what is in them.
 */
export type Book = 'empty' | 'sample' | 'busy'

/** Books to begin with: each is filled once, then copied, which is some hundred times faster. */
export class Books {
  readonly #folder = mkdtempSync(join(tmpdir(), 'so-books-'))
  readonly #filled = new Map<Book, Promise<void>>()
  /** One after the other: the program has one book open at a time. */
  #filling: Promise<void> = Promise.resolve()
  readonly #host: Host
  #ward: FilledWard | undefined

  constructor(host: Host) {
    this.#host = host
  }

  /** Lays a copy into a folder that is empty. */
  async copyTo(dataDir: string, book: Book): Promise<void> {
    const folder = join(this.#folder, book)
    const filled = this.#filled.get(book) ?? this.#filling.then(() => this.#fill(folder, book))
    this.#filled.set(book, filled)
    this.#filling = filled.catch(() => undefined)
    await filled
    cpSync(folder, dataDir, { recursive: true })
  }

  /** Ids of what lies in the busy book. */
  get busyWard(): FilledWard {
    if (!this.#ward) throw new Error("the busy book is not in hand: test.use({ book: 'busy' })")
    return this.#ward
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 })
  }

  async #fill(folder: string, book: Book): Promise<void> {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const api = apiOf(await this.#host.open(folder, join(this.#folder, 'stick'), 'own'))
    if (book === 'sample') await api.samples.load()
    if (book === 'busy') this.#ward = await fillWard(api)
    // Otherwise each copy would begin with the backup of the day.
    if (book !== 'empty') await createBackup(api)
    await this.#host.close()
  }
}
