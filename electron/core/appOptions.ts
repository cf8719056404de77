import type { Clock } from './platform/clock.ts'
import type { Opening } from './platform/database/database.ts'
import type { HostServices } from './platform/host/hostServices.ts'
import type { Jobs } from './platform/jobs/jobs.ts'

/** What a host opens the application with. */
export interface AppOptions {
  /** Folder of the database; made when missing. */
  readonly dataDir: string
  readonly clock: Clock
  readonly host: HostServices
  /** Who works at this computer, for the change log. */
  readonly operator: string
  /** Where unforeseen errors are written; never the screen. */
  readonly log: (error: unknown) => void
  /** How often is looked whether the backup of the day is due, in milliseconds. */
  readonly backupPause?: number
  /** What the user has chosen where the data could not be opened at once. */
  readonly opening?: Opening
  /** Makes what does the long work and is closed with what asked for it; by default threads of the worker's source. */
  readonly openJobs?: () => Jobs
}
