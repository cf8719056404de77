import type { ProgressEvent } from '../../../../shared/contract/progress.ts'
import type { Progress } from '../progress/progress.ts'
import { streamed } from './streamed.ts'
import type { CallOptions } from './workerLane.ts'

/**
 * Jobs of the worker as a stream for the page: how far they are, then the answer. Ends as told in `streamed.ts`.
 *
 * @param run has them done; what it gets goes into its calls of `jobs.run`, unless a job is not to be stopped
 * @param inWords what the screen says of a progress
 * @param callSignal that of the page's call
 */
export function followed<Answer>(
  run: (options: Required<CallOptions>) => Promise<Answer>,
  inWords: (progress: Progress) => string,
  callSignal: AbortSignal | undefined,
): AsyncGenerator<ProgressEvent | Answer, void, undefined> {
  return streamed<ProgressEvent, Answer>((report, signal) => {
    const onProgress = (progress: Progress) => {
      const { done, total } = progress
      report({ type: 'progress', step: inWords(progress), done, total })
    }
    return run({ onProgress, signal })
  }, callSignal)
}
