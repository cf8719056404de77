import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ORPCError } from '@orpc/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { patience } from '../../testing/patience.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { UnsoundBackupError } from '../database/backup.ts'
import { databaseFileName } from '../database/files.ts'
import { NewerDatabaseError } from '../database/migrate.ts'
import { FileWriteError } from '../files/fileWriteError.ts'
import { type LaneOptions, WorkClosedError, WorkerLane, WorkerLostError } from './workerLane.ts'

const entry = new URL('./testing/testWorker.ts', import.meta.url)

function openLane(options: Partial<LaneOptions> = {}): WorkerLane {
  const lane = new WorkerLane({ entry, ...options })
  onTestFinished(() => lane.close())
  return lane
}

/** A call that is cancelled once its job runs. */
function startCancellable(lane: WorkerLane, name: string, input: unknown) {
  const controller = new AbortController()
  const running = Promise.withResolvers<void>()
  const answer = lane.call(name, input, { signal: controller.signal, onProgress: () => running.resolve() })
  answer.catch(() => undefined)
  return { answer, running: running.promise, cancel: () => controller.abort(new Error('not wanted')) }
}

async function thrownBy(lane: WorkerLane, kind: string): Promise<unknown> {
  return lane.call('throws', kind).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )
}

describe('a job', () => {
  it('starts the thread at the first call and answers what crosses by structured clone', async () => {
    const lane = openLane()
    expect(lane.started).toBe(false)
    const value = { day: new Date(0), map: new Map([['a', 1]]), none: undefined, list: [1, null] }
    expect(await lane.call('echo', value)).toEqual(value)
    expect(lane.started).toBe(true)
  })

  it('runs one after the other, in the order of the calls, in one thread', async () => {
    const lane = openLane()
    expect(await Promise.all([1, 2, 3].map(() => lane.call('count', null)))).toEqual([1, 2, 3])
  })

  it('hands over bytes, also those that shared their buffer with others', async () => {
    const answer = await openLane().call('bytes', null)
    expect(answer).toEqual({ whole: new Uint8Array([1, 2, 3]), part: new TextEncoder().encode('xin chào'), name: 'a' })
  })

  it('tells its progress sparingly: the first, the last, and few between', async () => {
    const told: number[] = []
    await openLane().call('steps', null, { onProgress: ({ done }) => told.push(done) })
    expect(told[0]).toBe(0)
    expect(told.at(-1)).toBe(100_000)
    expect(told.length).toBeLessThan(1000)
  })

  it('that is not known, or whose input or answer cannot cross, is an error, and the next one is done', async () => {
    const lane = openLane()
    await expect(lane.call('toString', null)).rejects.toThrow('no such job: toString')
    await expect(lane.call('echo', () => undefined)).rejects.toThrow('could not be cloned')
    await expect(lane.call('uncloneable', null)).rejects.toThrow('could not be cloned')
    expect(await lane.call('count', null)).toBe(1)
  })

  it('opens the database in its own thread, read-only, while the program writes to it', async () => {
    const { client, dataDir } = await openTestApp()
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 7' }))
    const path = join(dataDir, databaseFileName)
    const lane = openLane()
    expect(await lane.call('readsDatabase', path)).toEqual(['Tổ dân phố 7'])
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 8' }))
    expect(await lane.call('readsDatabase', path)).toEqual(['Tổ dân phố 7', 'Tổ dân phố 8'])
  })
})

describe('what a job throws', () => {
  it('is the same refusal for the page', async () => {
    const lane = openLane()
    const error = await thrownBy(lane, 'invalid')
    expect(error).toBeInstanceOf(ORPCError)
    expect(error).toMatchObject({
      code: 'INVALID',
      status: 422,
      defined: true,
      message: 'Chọn tệp khác.',
      data: { fields: [{ path: 'file', message: 'Chọn tệp khác.' }] },
    })
    expect(await thrownBy(lane, 'refused')).toMatchObject({ code: 'REFUSED', status: 403, message: 'Ổ đĩa đã đầy.' })
  })

  it('keeps its class, its fields, its code, its cause and where it was thrown', async () => {
    const lane = openLane()
    const fileWrite = await thrownBy(lane, 'fileWrite')
    expect(fileWrite).toBeInstanceOf(FileWriteError)
    expect(fileWrite).toMatchObject({ fileName: 'bien-ban.docx', cause: { code: 'ENOSPC' } })
    expect(fileWrite).toHaveProperty('message', expect.stringMatching(/^Ổ đĩa đã đầy, chưa lưu được “bien-ban\.docx”/))
    expect(fileWrite).toHaveProperty('stack', expect.stringContaining('testWorker.ts'))

    const unsound = await thrownBy(lane, 'unsound')
    expect(unsound).toBeInstanceOf(UnsoundBackupError)
    expect(unsound).toHaveProperty('message', 'The backup is not whole: page 7')
    const newer = await thrownBy(lane, 'newer')
    expect(newer).toBeInstanceOf(NewerDatabaseError)
    expect(newer).toHaveProperty('message', expect.stringContaining('(0999-later)'))
    expect(await thrownBy(lane, 'coded')).toMatchObject({ name: 'RangeError', message: 'no room', code: 'SQLITE_FULL' })
    expect(await thrownBy(lane, 'text')).toMatchObject({ name: 'Error', message: 'only a text' })
  })
})

describe('cancelling', () => {
  it('lets a job that hears it wind up before the call is rejected; the thread stays', async () => {
    const lane = openLane()
    await lane.call('count', null)
    const flag = new SharedArrayBuffer(4)
    const { answer, running, cancel } = startCancellable(lane, 'patient', flag)
    await running
    cancel()
    await expect(answer).rejects.toThrow('not wanted')
    expect(new Int32Array(flag)[0]).toBe(1)
    expect(await lane.call('count', null)).toBe(2)
  })

  it('ends a job that computes without a pause, and the next one is done by a new thread', async () => {
    const lane = openLane()
    await lane.call('count', null)
    const beats = new SharedArrayBuffer(4)
    const { answer, running, cancel } = startCancellable(lane, 'spins', beats)
    await running
    cancel()
    await expect(answer).rejects.toThrow('not wanted')
    const atTheEnd = Atomics.load(new Int32Array(beats), 0)
    await wait(50)
    expect(Atomics.load(new Int32Array(beats), 0)).toBe(atTheEnd)
    expect(await lane.call('count', null)).toBe(1)
  })

  it('gives no next job to a thread that is being ended, also where the cancelled one is done just then', async () => {
    const lane = openLane({ deafness: 1 })
    await lane.call('count', null)
    const shared = new Int32Array(new SharedArrayBuffer(8))
    const { answer, running, cancel } = startCancellable(lane, 'computesUntilLet', shared.buffer)
    const next = lane.call('count', null)
    await running
    // Out of the turn in which messages are heard: the timers come before them then.
    await new Promise((turn) => setImmediate(turn))
    cancel()
    Atomics.store(shared, 0, 1)
    Atomics.notify(shared, 0)
    Atomics.wait(shared, 1, 0)
    await expect(answer).rejects.toThrow('not wanted')
    // By a new thread; by the same one where what it had done was heard before its end was decided. Lost it is never.
    expect([1, 2]).toContain(await next)
  })

  it('takes a job that waits out of the queue at once', async () => {
    const lane = openLane()
    const first = startCancellable(lane, 'patient', new SharedArrayBuffer(4))
    const second = startCancellable(lane, 'count', null)
    await first.running
    second.cancel()
    await expect(second.answer).rejects.toThrow('not wanted')
    first.cancel()
    await expect(first.answer).rejects.toThrow('not wanted')
    expect(await lane.call('count', null)).toBe(1)
  })

  it('does not begin when it comes first', async () => {
    const lane = openLane()
    const call = lane.call('count', null, { signal: AbortSignal.abort(new Error('not wanted')) })
    await expect(call).rejects.toThrow('not wanted')
    expect(lane.started).toBe(false)
  })

  it('rolls back a transaction that the ended job left open, and gives its lock back', async () => {
    const { client, dataDir } = await openTestApp()
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 7' }))
    const lane = openLane()
    const { answer, running, cancel } = startCancellable(lane, 'leavesTransactionOpen', join(dataDir, databaseFileName))
    await running
    cancel()
    await expect(answer).rejects.toThrow('not wanted')
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 8' }))
    expect((await client.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 7', 'Tổ dân phố 8'])
  })
})

describe('a thread that is lost', () => {
  it.each([
    ['exits', 'exit code 3'],
    ['failsOutside', 'outside of the job'],
    ['eatsMemory', 'memory limit'],
  ])('under a job that %s rejects the call, and the next one is done', async (name, reason) => {
    const lane = openLane({ largestHeap: 32 })
    await lane.call('count', null)
    const waiting = [lane.call(name, null), lane.call('count', null)]
    const error = await waiting[0]?.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WorkerLostError)
    expect(error).toMatchObject({ cause: { message: expect.stringContaining(reason) } })
    expect(await waiting[1]).toBe(1)
  })

  it('because its file is missing rejects the call', async () => {
    const lane = openLane({ entry: new URL('./testing/gone.ts', import.meta.url) })
    await expect(lane.call('count', null)).rejects.toThrow(WorkerLostError)
    await expect(lane.call('count', null)).rejects.toThrow(WorkerLostError)
  })
})

describe('closing', () => {
  it('stops what runs, refuses what waits and what comes, and ends the thread', async () => {
    const lane = openLane()
    const beats = new SharedArrayBuffer(4)
    const { answer, running } = startCancellable(lane, 'spins', beats)
    const waiting = lane.call('count', null)
    waiting.catch(() => undefined)
    await running
    await lane.close()
    await expect(answer).rejects.toThrow(WorkClosedError)
    await expect(waiting).rejects.toThrow(WorkClosedError)
    await expect(lane.call('count', null)).rejects.toThrow(WorkClosedError)
    const atTheEnd = Atomics.load(new Int32Array(beats), 0)
    await wait(50)
    expect(Atomics.load(new Int32Array(beats), 0)).toBe(atTheEnd)
  })

  it('is done at once where no job ever came', async () => {
    const lane = openLane()
    await lane.close()
    await lane.close()
    expect(lane.started).toBe(false)
  })
})

describe('an idle thread', () => {
  it('can be started before its first job, and takes no job when it cannot', async () => {
    const lane = openLane()
    lane.prepare()
    expect(lane.started).toBe(true)
    expect(await lane.call('count', null)).toBe(1)
    const broken = openLane({ entry: new URL('./testing/gone.ts', import.meta.url) })
    broken.prepare()
    await vi.waitFor(() => expect(broken.started).toBe(false), patience)
    await expect(broken.call('count', null)).rejects.toThrow(WorkerLostError)
  })

  it('is let go after a while, and comes back with the next job', async () => {
    const lane = openLane({ idleEnd: 10 })
    expect(await lane.call('count', null)).toBe(1)
    await vi.waitFor(() => expect(lane.started).toBe(false), patience)
    expect(await lane.call('count', null)).toBe(1)
  })

  it('does not keep the process alive, a running job does', () => {
    const program = `
      import { WorkerLane } from ${JSON.stringify(new URL('./workerLane.ts', import.meta.url).href)}
      const lane = new WorkerLane({ entry: new URL(${JSON.stringify(entry.href)}) })
      console.log(await lane.call('echo', 'first'))
      lane.call('echo', 'second').then(console.log)
    `
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(ended).toMatchObject({ status: 0, stdout: 'first\nsecond\n', stderr: '' })
  })
})
