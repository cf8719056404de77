import { notStartedSentence, type Period, periodStarted } from '../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { refused } from '../../platform/refusals/refusals.ts'

/**
 * Of a period to come there is nothing to count, to report on or to take along.
 *
 * @throws a refusal that says from which day on there is
 */
export function refuseUnlessStarted(period: Period, today: IsoDate): void {
  if (!periodStarted(period, today)) throw refused(notStartedSentence(period))
}
