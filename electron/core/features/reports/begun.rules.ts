import { hasBegun, notBegunSentence, type Period } from '../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { refused } from '../../platform/refusals/refusals.ts'

/**
 * Of a period to come there is nothing to count, to report on or to take along.
 *
 * @throws a refusal that says from which day on there is
 */
export function requireBegun(period: Period, today: IsoDate): void {
  if (!hasBegun(period, today)) throw refused(notBegunSentence(period))
}
