import { type Jobs, openJobs } from './platform/jobs/jobs.ts'

/** Jobs done by the worker as it lies beside this file; a bundled host names its own. */
export function openSourceJobs(): Jobs {
  return openJobs(new URL('./worker.ts', import.meta.url))
}
