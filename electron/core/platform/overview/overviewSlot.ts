import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import type { BegunWork, NamedTask } from '../../../../shared/contract/overview.ts'
import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
import type { IsoDate, IsoDateTime } from '../../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'
import type { PeriodSource } from '../period/periodSlot.ts'

/** When the first screen is looked at. */
export interface OverviewMoment {
  readonly now: IsoDateTime
  /** Last day on which something is due soon; what is due later is not shown. */
  readonly soon: IsoDate
  /** Who tells of the year. */
  readonly features: readonly PeriodSource[]
}

/** What of a feature stands on the first screen, each list in the order in which it is shown. */
export interface OnOverview {
  readonly begun?: readonly BegunWork[]
  readonly nextMeetings?: readonly MeetingSummary[]
  /** Open tasks that are overdue or due soon, by deadline. */
  readonly tasks?: readonly NamedTask[]
  readonly papersWaiting?: readonly PaperRecord[]
  readonly year?: YearFigures
}

/** The year that the first screen is looked at in, in figures. */
export interface YearFigures {
  readonly figures: readonly PeriodFigure[]
  /** Last day of last year that is counted while the year runs; null on its last day. */
  readonly comparedUntil: IsoDate | null
}

/** Asked whenever the first screen is: reads what is open, never all that was. Rows that cannot be read are left out. */
export type OverviewSlot = (database: Database, moment: OverviewMoment) => Promise<OnOverview>
