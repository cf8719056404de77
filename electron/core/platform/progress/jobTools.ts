import type { Progress } from '../../../../shared/model/progress.ts'

/** How work that takes long is followed and stopped; what a job gets beside its input. */
export interface JobTools {
  /** Tells how far it is. Cheap: what comes faster than anybody can see is not sent. */
  progress(progress: Progress): void
  /** Aborted when the answer is no longer wanted. */
  readonly signal: AbortSignal
}

/** For work that nobody follows or stops. */
export const unfollowed: JobTools = { progress: () => undefined, signal: new AbortController().signal }
