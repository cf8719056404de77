import { refused } from '../../platform/refusals/refusals.ts'

/**
 * Milliseconds in which word of a stop may still come. From a browser it is the end of a connection, which a busy
 * program may hear of only after the next call.
 */
const lateWord = 500

interface Work {
  readonly signal: AbortSignal
  readonly ended: Promise<void>
}

/**
 * Lets one work run at a time: a stick is slow, and two packages at once on one of them would be slower than one after
 * the other. One that was stopped and is still clearing up is waited for, so that who stops may begin anew at once.
 *
 * @returns runs a work under the signal that cancels it; REFUSED while another one runs
 */
export function oneAtATime(): <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T> {
  let running: Work | null = null
  return async (signal, work) => {
    if (running) await stopOrEnd(running)
    while (running?.signal.aborted) await running.ended
    if (running) throw refused('Đang chép ra USB hoặc kiểm tra USB. Chờ xong hoặc bấm Dừng rồi làm lại.')
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    running = { signal, ended }
    try {
      return await work()
    } finally {
      running = null
      resolve()
    }
  }
}

/** Settles when the work is stopped or over, at the latest when no word of a stop can be on its way any more. */
async function stopOrEnd({ signal, ended }: Work): Promise<void> {
  if (signal.aborted) return
  const { promise: stopped, resolve } = Promise.withResolvers<void>()
  const stop = () => resolve()
  const timer = setTimeout(stop, lateWord)
  signal.addEventListener('abort', stop)
  await Promise.race([stopped, ended])
  signal.removeEventListener('abort', stop)
  clearTimeout(timer)
}
