import type { MessagePort } from 'node:worker_threads'
import type { Progress } from '../../../../shared/model/progress.ts'
import { packError } from './crossingErrors.ts'
import type { RunnableJob } from './job.ts'
import { type FromWorker, toWorkerSchema } from './messages.ts'

/** Progress that follows the last one sooner is not sent, in milliseconds. */
const shortestPause = 50

/**
 * Does the jobs that come through a port, one at a time; runs in the worker thread.
 *
 * @param jobs each under the name that the other side uses
 */
export function serveJobs(port: MessagePort, jobs: readonly RunnableJob[]): void {
  const running = new Map<number, AbortController>()
  const tell = (message: FromWorker, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, transfer)

  port.on('message', (data: unknown) => {
    const message = toWorkerSchema.parse(data)
    if (message.kind === 'run') {
      void run(message.id, message.name, message.input)
      return
    }
    const job = running.get(message.id)
    if (!job) return
    tell({ kind: 'cancelling', id: message.id })
    job.abort()
  })

  async function run(id: number, name: string, input: unknown): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const job = jobs.find((one) => one.name === name)
      if (!job) throw new Error(`no such job: ${name}`)
      const progress = sparingly((progress) => tell({ kind: 'progress', id, progress }))
      const { value, transfer } = readyToCross(await job.run(input, { progress, signal: controller.signal }))
      tell({ kind: 'done', id, output: value }, transfer)
    } catch (error) {
      tell({ kind: 'failed', id, error: packError(error) })
    } finally {
      running.delete(id)
    }
  }
}

/** Passes on the first progress of each step, the last, and between them no more than an eye can follow. */
function sparingly(send: (progress: Progress) => void): (progress: Progress) => void {
  let sentAt = Number.NEGATIVE_INFINITY
  let step: string | undefined
  return (progress) => {
    const now = performance.now()
    const marks = progress.done >= progress.total || progress.step !== step
    if (!marks && now - sentAt < shortestPause) return
    sentAt = now
    step = progress.step
    send(progress)
  }
}

/**
 * Bytes that are an answer, or a field of one, are handed over instead of copied. Those that are only a part of their
 * buffer (Node keeps small ones of many owners in one) are copied out of it first.
 */
function readyToCross(answer: unknown): { value: unknown; transfer: ArrayBuffer[] } {
  const transfer = new Set<ArrayBuffer>()
  const handOver = (value: unknown): unknown => {
    if (!(value instanceof Uint8Array)) return value
    const bytes = ownBytes(value)
    transfer.add(bytes.buffer)
    return bytes
  }
  const isRecord = typeof answer === 'object' && answer !== null && Object.getPrototypeOf(answer) === Object.prototype
  const value = isRecord
    ? Object.fromEntries(Object.entries(answer).map(([key, field]) => [key, handOver(field)]))
    : handOver(answer)
  return { value, transfer: [...transfer] }
}

function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
  return whole ? new Uint8Array(buffer) : new Uint8Array(bytes)
}
