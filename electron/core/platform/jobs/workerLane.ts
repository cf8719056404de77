import { Worker } from 'node:worker_threads'
import type { Progress } from '../../../../shared/model/progress.ts'
import { type PackedError, unpackError } from './crossingErrors.ts'
import { type FromWorker, fromWorkerSchema, type ToWorker } from './messages.ts'

/** What the caller of a job may add. */
export interface CallOptions {
  /** Hears how far the job is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Aborting it stops the job; the call is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

export interface LaneOptions {
  /** The file that the thread runs. */
  readonly entry: URL
  /** After so long without a job the thread ends and gives its memory back, in milliseconds; by default it stays. */
  readonly idleEnd?: number
  /** Largest heap of the thread, in MB. A job that needs more ends with an error instead of taking all memory. */
  readonly largestHeap?: number
  /** How long a cancelled job may take to hear of it, in milliseconds: by default {@link longestDeafness}. */
  readonly deafness?: number
}

/** A job that has not even heard that it is cancelled after so long holds its thread; it ends with it. */
const longestDeafness = 300
/** How long a job that heard it may wind up, in milliseconds: removing a half-written file on a slow stick. */
const longestWindUp = 10_000

/** The thread ended under a job: out of memory, an error outside of the job, or an exit. */
export class WorkerLostError extends Error {
  constructor(jobName: string, cause: unknown) {
    super(`The worker thread ended during ${jobName}: ${cause instanceof Error ? cause.message : cause}`, { cause })
    this.name = 'WorkerLostError'
  }
}

/** The program is closing; no job is begun any more. */
export class WorkClosedError extends Error {
  constructor() {
    super('The worker is closed')
    this.name = 'WorkClosedError'
  }
}

interface Call {
  readonly id: number
  readonly name: string
  readonly input: unknown
  readonly onProgress: (progress: Progress) => void
  readonly resolve: (output: unknown) => void
  readonly reject: (error: unknown) => void
  /** Why nobody waits for it any more. */
  cancelled?: { readonly reason: unknown }
}

/**
 * One worker thread with its queue: one job after the other. The thread starts with the first job, is replaced after
 * it was lost, and keeps the process alive only while a job runs.
 */
export class WorkerLane {
  readonly #options: LaneOptions
  #worker: Worker | undefined
  /** The thread that is being ended: until it is gone it answers nothing, and no job goes there. */
  #ending: Worker | undefined
  #current: Call | undefined
  readonly #waiting: Call[] = []
  #nextId = 1
  #windUp: NodeJS.Timeout | undefined
  #idle: NodeJS.Timeout | undefined
  #closed = false
  #settled: (() => void) | undefined

  constructor(options: LaneOptions) {
    this.#options = options
  }

  /** Whether the thread is there; for tests and measurements. */
  get started(): boolean {
    return this.#worker !== undefined
  }

  /**
   * Has a job done. The answer comes as the worker gave it; the caller checks what it is.
   *
   * @throws what the job threw (see crossingErrors.ts), {@link WorkerLostError}, {@link WorkClosedError}, or the reason
   *   of the signal, once the job has stopped
   */
  call(name: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
    const { signal, onProgress = () => undefined } = options
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new WorkClosedError())
      if (signal?.aborted) return reject(signal.reason)
      const cancel = () => this.#cancel(call, signal?.reason)
      const call: Call = {
        id: this.#nextId++,
        name,
        input,
        onProgress,
        resolve: (output) => {
          signal?.removeEventListener('abort', cancel)
          resolve(output)
        },
        reject: (error) => {
          signal?.removeEventListener('abort', cancel)
          reject(error)
        },
      }
      signal?.addEventListener('abort', cancel)
      this.#waiting.push(call)
      this.#next()
    })
  }

  /** Starts the thread before its first job comes: loading what it needs takes longer than drawing a paper. */
  prepare(): void {
    if (!this.#closed && !this.#worker) this.#start().unref()
  }

  /** Cancels what runs, refuses what waits, and ends the thread. Resolves when it has ended. */
  async close(): Promise<void> {
    this.#closed = true
    for (const call of this.#waiting.splice(0)) call.reject(new WorkClosedError())
    if (this.#current) {
      const settled = new Promise<void>((resolve) => {
        this.#settled = resolve
      })
      this.#cancel(this.#current, new WorkClosedError())
      await settled
    }
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #next(): void {
    if (this.#current) return
    const call = this.#waiting.shift()
    if (!call) {
      this.#rest()
      return
    }
    clearTimeout(this.#idle)
    this.#current = call
    try {
      const worker = this.#worker ?? this.#start()
      worker.ref()
      post(worker, { kind: 'run', id: call.id, name: call.name, input: call.input })
    } catch (error) {
      // The input cannot be cloned, or no thread can be made.
      this.#settle(() => call.reject(error))
    }
  }

  #rest(): void {
    this.#worker?.unref()
    const { idleEnd } = this.#options
    if (idleEnd === undefined || !this.#worker) return
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.#let(), idleEnd).unref()
  }

  /** Lets the idle thread go. */
  #let(): void {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
  }

  #start(): Worker {
    const { entry, largestHeap } = this.#options
    // None of this thread's own switches (a debugger, a test runner's loader) are the worker's.
    const worker = new Worker(entry, {
      execArgv: [],
      ...(largestHeap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: largestHeap } }),
    })
    worker.on('message', (data: unknown) => this.#hear(worker, data))
    worker.on('messageerror', (error) => this.#lose(worker, error))
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', (code) => this.#lose(worker, new Error(`exit code ${code}`)))
    this.#worker = worker
    return worker
  }

  #hear(worker: Worker, data: unknown): void {
    // What was on its way just then would give the next job to a thread that will not live to do it.
    if (worker === this.#ending) return
    const reading = fromWorkerSchema.safeParse(data)
    if (!reading.success) {
      this.#lose(worker, reading.error)
      return
    }
    const message: FromWorker = reading.data
    const call = this.#current
    if (worker !== this.#worker || call?.id !== message.id) return
    if (message.kind === 'progress') {
      if (!call.cancelled) call.onProgress(message.progress)
    } else if (message.kind === 'cancelling') {
      this.#endUnlessSettled(worker, longestWindUp)
    } else if (message.kind === 'done') {
      const { output } = message
      this.#settle(() => (call.cancelled ? call.reject(call.cancelled.reason) : call.resolve(output)))
    } else {
      const error: PackedError = message.error
      this.#settle(() => call.reject(call.cancelled ? call.cancelled.reason : unpackError(error)))
    }
  }

  #cancel(call: Call, reason: unknown): void {
    const place = this.#waiting.indexOf(call)
    if (place >= 0) {
      this.#waiting.splice(place, 1)
      call.reject(reason)
      return
    }
    if (this.#current !== call || !this.#worker || call.cancelled) return
    call.cancelled = { reason }
    post(this.#worker, { kind: 'cancel', id: call.id })
    this.#endUnlessSettled(this.#worker, this.#options.deafness ?? longestDeafness)
  }

  #endUnlessSettled(worker: Worker, milliseconds: number): void {
    clearTimeout(this.#windUp)
    this.#windUp = setTimeout(() => {
      this.#ending = worker
      void worker.terminate()
    }, milliseconds)
  }

  /** The thread is gone, or cannot be trusted any more. */
  #lose(worker: Worker, cause: unknown): void {
    if (worker !== this.#worker) return
    this.#worker = undefined
    void worker.terminate()
    const call = this.#current
    if (call) {
      this.#settle(() => call.reject(call.cancelled ? call.cancelled.reason : new WorkerLostError(call.name, cause)))
    }
  }

  #settle(answer: () => void): void {
    clearTimeout(this.#windUp)
    this.#current = undefined
    answer()
    this.#settled?.()
    this.#next()
  }
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message)
}
