import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { bundledScript } from '../../electron/core/testing/bundledScript.ts'
import { testWorker } from '../../electron/core/testing/testWorker.ts'
import { timeZone } from './timeZone.ts'

/**
 * What the system tells of its drives: those of this computer; that the folder for packages is a stick that is plugged
 * in; or nothing, ever.
 */
export type Drives = 'own' | 'stick' | 'silent'

const answer = z.object({ address: z.string() })

/** The process that serves the program; started with the first book that is opened in it. */
export class Host {
  #child: ChildProcess | undefined
  #drives: Drives = 'own'

  /** Opens the book in a folder, and closes the one before. Its address, with its token. */
  async open(dataDir: string, stickDir: string, drives: Drives): Promise<string> {
    // What a stick is, is told a process once.
    if (drives !== 'own' || this.#drives !== 'own') await this.kill()
    if (!this.#child || this.#child.exitCode !== null) this.#child = await start(drives, stickDir)
    this.#drives = drives
    return this.#tell({ open: { dataDir, stickDir } })
  }

  /** Closes the book, as a user does who goes home. */
  async close(): Promise<void> {
    if (this.#child && this.#child.exitCode === null && !this.#child.killed) await this.#tell({ open: null })
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child?.kill(signal)
  }

  async #tell(order: object): Promise<string> {
    const child = this.#child
    if (!child) throw new Error('no program is running')
    const gone = new AbortController()
    const ended = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
      throw new Error(`the program ended with ${code}`)
    })
    try {
      const answered = once(child, 'message', { signal: gone.signal })
      child.send(order)
      const [message] = await Promise.race([answered, ended])
      return answer.parse(message).address
    } finally {
      gone.abort()
      ended.catch(() => undefined)
    }
  }
}

async function start(drives: Drives, stickDir: string): Promise<ChildProcess> {
  const double = pathToFileURL(join(import.meta.dirname, 'oneStick.ts')).href
  const { href: worker } = await testWorker()
  return fork(await bundledScript(join(import.meta.dirname, 'programHost.ts')), {
    cwd: resolve(import.meta.dirname, '../..'),
    execArgv: drives === 'own' ? [] : ['--import', double],
    env: { ...process.env, TZ: timeZone, SO_WORKER: worker, SO_STICK: drives === 'stick' ? stickDir : '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}
