import type { Period } from '../../../../shared/model/periods.ts'
import { periodSpan } from '../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../../shared/text/names.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { headerOn, requireWard, wardFullName } from '../ward/index.ts'
import { type ComposedParagraph, composeParagraphs } from './compose/paragraphs.ts'
import { type PeriodFacts, readFacts } from './facts.ts'

/** The facts of a period with the text that the program writes from them. REFUSED before set-up. */
export async function readReportFacts(
  database: Database,
  period: Period,
  today: IsoDate,
  sources: readonly PeriodSource[],
): Promise<{ facts: PeriodFacts; composed: ComposedParagraph[] }> {
  const ward = await requireWard(database)
  const facts = await readFacts(database, period, today, sources)
  const wardName = capitalizeFirst(wardFullName(headerOn(ward, periodSpan(period).until)))
  return { facts, composed: composeParagraphs(facts, wardName) }
}
