import type { WardYear } from '../../../../shared/model/ward.ts'
import type { Database } from '../database/database.ts'

/**
 * What a feature does when the sample is removed, within the transaction, beside the rows of its tables that are marked
 * as the sample's: those go without its doing.
 */
export interface SampleSlot {
  /** Before they go: makes the user's own what is to stay. */
  readonly keep?: (transaction: Database) => Promise<void>
  /** Once they are gone, and the sample's ward with them: takes away what bears no mark. */
  readonly forget?: (transaction: Database, sample: SampleContent) => Promise<void>
}

/** What of the sample is needed to know it again. */
export interface SampleContent {
  readonly wardYears: readonly WardYear[]
}
