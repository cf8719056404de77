import { refused } from '../errors.ts'

/**
 * Lets one work run at a time: a stick is slow, and two packages at once on one of them would be slower than one after
 * the other. One that was stopped and is still clearing up is waited for, so that who stops may begin anew at once.
 *
 * @returns runs a work under the signal that cancels it; REFUSED while another one runs
 */
export function oneAtATime(): <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T> {
  let running: { readonly signal: AbortSignal; readonly ended: Promise<void> } | null = null
  return async (signal, work) => {
    while (running?.signal.aborted) await running.ended
    if (running) throw refused('Đang chép hoặc kiểm tra một gói khác. Chờ xong hoặc bấm Dừng rồi làm lại.')
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
