import type { ProgressEvent } from '../../../../shared/contract/progress.ts'
import type { Progress } from '../../../../shared/model/progress.ts'
import { streamed } from './streamed.ts'
import type { CallOptions } from './workerLane.ts'

/**
 * Long work as a stream for the page: how far it is, then the answer. Ends as told in `streamed.ts`.
 *
 * @param run does it; what it gets goes into its calls of `jobs.run`, unless a job is not to be stopped
 * @param callSignal that of the page's call
 */
export function followed<Answer extends object>(
  run: (options: Required<CallOptions>) => Promise<Answer>,
  callSignal: AbortSignal | undefined,
): AsyncGenerator<ProgressEvent | (Answer & { type: 'done' }), void, undefined> {
  return streamed<ProgressEvent, Answer & { type: 'done' }>(async (report, signal) => {
    const onProgress = (progress: Progress) => report({ type: 'progress', ...progress })
    return { type: 'done', ...(await run({ onProgress, signal })) }
  }, callSignal)
}
