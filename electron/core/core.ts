import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/database/database.ts'
import type { HostServices } from './platform/host/hostServices.ts'
import type { Jobs } from './platform/jobs/jobs.ts'

/** What every feature of the core stands on. */
export interface Core {
  readonly database: Database
  readonly clock: Clock
  readonly host: HostServices
  /** Long work beside the thread that answers the page; see jobs.ts for how to add to it. */
  readonly jobs: Jobs
}
