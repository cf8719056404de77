import type { Jobs } from '../platform/jobs/jobs.ts'
import { WorkClosedError } from '../platform/jobs/workerLane.ts'
import { openBundledJobs } from './testWorker.ts'

let threads: Promise<Jobs> | undefined

/**
 * The jobs of one program in a test. Their threads serve all the programs that a process of the test runner opens one
 * after the other: to load a thread takes longer than what most tests have it do. A program that closes cancels its own
 * jobs and waits for them, as ever.
 */
export function openTestJobs(): Jobs {
  threads ??= openBundledJobs()
  const opened = threads
  const closing = new AbortController()
  const running = new Set<Promise<unknown>>()
  return {
    run: async (shape, input, options = {}) => {
      const signal = AbortSignal.any([closing.signal, ...(options.signal ? [options.signal] : [])])
      const job = opened.then(({ run }) => run(shape, input, { ...options, signal }))
      running.add(job)
      try {
        return await job
      } finally {
        running.delete(job)
      }
    },
    prepare: () => void opened.then(({ prepare }) => prepare()),
    close: async () => {
      closing.abort(new WorkClosedError())
      await Promise.allSettled(running)
    },
  }
}
