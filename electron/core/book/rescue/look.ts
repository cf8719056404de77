import { existsSync } from 'node:fs'
import type { StartFault } from '../../platform/database/startFault.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import type { Readable } from './readable.ts'
import { lookIntoBookJob } from './rescue.jobs.ts'

/**
 * Looks into a damaged book beside the thread that answers the page: a large one takes a while.
 *
 * @param log gets why it could not be looked into
 */
export function lookBeside(jobs: Jobs, path: string, log: (error: unknown) => void) {
  let found: Readable | null = null
  let underWay: { readonly ended: Promise<void>; stop(): void } | null = null

  return {
    /** Null while it is not known, where it is another fault, or where there is no book. */
    found: () => found,
    isUnderWay: () => underWay !== null,
    /** Looks anew. Not to be called while it is under way. */
    begin({ kind }: StartFault): void {
      found = null
      if (kind !== 'damaged' || !existsSync(path)) return
      const controller = new AbortController()
      const ended = jobs
        .run(lookIntoBookJob, { book: path }, { signal: controller.signal })
        .then((readable) => {
          found = readable
        })
        .catch((error: unknown) => {
          if (!controller.signal.aborted) log(error)
        })
        .finally(() => {
          underWay = null
        })
      underWay = { ended, stop: () => controller.abort() }
    },
    /** Stops it, so that nothing holds the book; resolves when that is so. */
    async stop(): Promise<void> {
      underWay?.stop()
      await underWay?.ended
    },
  }
}
