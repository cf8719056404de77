import type { IsoDate } from '../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'
import type { ComposedParagraph } from './compose/paragraphs.ts'
import { readReportFacts } from './reportFacts.ts'
import { hasOldFigures } from './reports.rules.ts'
import type { StoredReport } from './reports.store.ts'

/**
 * What the program writes of a report's period now. While nothing but the calendar moved since its figures were taken,
 * that is what it wrote then: a new "tính đến hết ngày" alone is no news that would have to be taken over.
 */
export async function readFreshText(
  database: Database,
  { period, refreshedAt, paragraphs }: Pick<StoredReport, 'period' | 'refreshedAt' | 'paragraphs'>,
  today: IsoDate,
): Promise<ComposedParagraph[]> {
  const takenOn = refreshedAt.slice(0, 10)
  const { composed } = await readReportFacts(database, period, takenOn)
  if (takenOn === today || !hasOldFigures(paragraphs, composed)) return composed
  return (await readReportFacts(database, period, today)).composed
}
