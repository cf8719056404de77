/** A worker whose jobs do what real ones only do on a bad day. */
import { setTimeout as wait } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { UnsoundBackupError } from '../../database/backup.ts'
import { NewerDatabaseError } from '../../database/migrate.ts'
import { FileWriteError } from '../../files/fileWriteError.ts'
import { invalid, refused } from '../../refusals/refusals.ts'
import type { RunnableJob } from '../job.ts'
import { serveJobs } from '../serveJobs.ts'

let jobsOfThisThread = 0

const thrown: Record<string, () => unknown> = {
  invalid: () => invalid([{ path: 'file', message: 'Chọn tệp khác.' }]),
  refused: () => refused('Ổ đĩa đã đầy.'),
  fileWrite: () => new FileWriteError('bien-ban.docx', Object.assign(new Error('disk'), { code: 'ENOSPC' })),
  unsound: () => new UnsoundBackupError('page 7'),
  newer: () => new NewerDatabaseError('0999-later'),
  coded: () => Object.assign(new RangeError('no room'), { code: 'SQLITE_FULL' }),
  text: () => 'only a text',
}

const jobs: Record<string, RunnableJob['run']> = {
  echo: async (input) => input,
  count: async () => ++jobsOfThisThread,
  bytes: async () => ({ whole: new Uint8Array([1, 2, 3]), part: Buffer.from('xin chào'), name: 'a' }),
  throws: async (input) => {
    throw thrown[z.string().parse(input)]?.()
  },
  /** Reports a hundred thousand steps at once. */
  steps: async (_input, { progress }) => {
    for (let done = 0; done <= 100_000; done++) progress({ step: '', done, total: 100_000 })
  },
  /** Waits until it is cancelled; then writes to the shared flag that it wound up. */
  patient: async (input, { signal, progress }) => {
    const flag = new Int32Array(z.instanceof(SharedArrayBuffer).parse(input))
    progress({ step: '', done: 0, total: 1 })
    try {
      await wait(600_000, undefined, { signal })
    } finally {
      await wait(400)
      Atomics.store(flag, 0, 1)
    }
  },
  /** Never gives its thread back; counts in the shared memory as long as it lives. */
  spins: async (input, { progress }) => {
    const beats = new Int32Array(z.instanceof(SharedArrayBuffer).parse(input))
    progress({ step: '', done: 0, total: 1 })
    for (;;) Atomics.add(beats, 0, 1)
  },
  /**
   * Computes until it is let by the first number in the shared memory, and says in the second that its answer is sent.
   */
  computesUntilLet: async (input, { progress }) => {
    const shared = new Int32Array(z.instanceof(SharedArrayBuffer).parse(input))
    progress({ step: '', done: 0, total: 1 })
    // The progress is sent first.
    await new Promise((sent) => setImmediate(sent))
    Atomics.wait(shared, 0, 0)
    setImmediate(() => {
      Atomics.store(shared, 1, 1)
      Atomics.notify(shared, 1)
    })
  },
  exits: async () => process.exit(3),
  failsOutside: async () => {
    setTimeout(() => {
      throw new Error('outside of the job')
    })
    await wait(600_000)
  },
  eatsMemory: async () => {
    const eaten: number[][] = []
    for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => index * 1.5))
  },
  uncloneable: async () => () => 'a function',
  readsDatabase: async (input) => {
    const connection = new BetterSqlite3(z.string().parse(input), { readonly: true, fileMustExist: true })
    try {
      return connection.prepare('SELECT name FROM groups ORDER BY name').pluck().all()
    } finally {
      connection.close()
    }
  },
  /** Holds the write lock with a change that is not committed, and computes for ever. */
  leavesTransactionOpen: async (input, { progress }) => {
    const connection = new BetterSqlite3(z.string().parse(input), { fileMustExist: true })
    connection.exec("BEGIN IMMEDIATE; UPDATE groups SET name = 'half'")
    progress({ step: '', done: 0, total: 1 })
    for (;;);
  },
}

if (parentPort)
  serveJobs(
    parentPort,
    Object.entries(jobs).map(([name, run]) => ({ name, run })),
  )
