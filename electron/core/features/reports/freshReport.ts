import type { Annex } from '../../../../shared/model/annex.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import { annexOf } from './annex.ts'
import type { ComposedParagraph } from './compose/paragraphs.ts'
import { readReportFacts } from './reportFacts.ts'
import { hasOldFigures, type OlderParagraph, olderParagraphs } from './reports.rules.ts'
import { findAnnex, type StoredReport } from './reports.store.ts'

/** A report beside what the records say now. */
export interface FreshReport {
  /** What the program writes of the period now. */
  readonly composed: readonly ComposedParagraph[]
  /** The figures in the text are no longer those of the records. */
  readonly stale: boolean
  /** Paragraphs whose words were kept though figures in them had moved. */
  readonly older: readonly OlderParagraph[]
  /** The tables and charts that go with the text as it stands. */
  readonly annex: Annex
}

/**
 * Compares a report with the records. While nothing but the calendar moved since its figures were taken, they are not
 * old: a new "tính đến hết ngày" alone is no news. Then the annex is drawn anew from the records, so that a title that
 * was corrected is corrected there, too; with old figures in the text it stays the one that was taken with them.
 */
export async function readFreshReport(
  database: Database,
  { id, period, refreshedAt, paragraphs }: Pick<StoredReport, 'id' | 'period' | 'refreshedAt' | 'paragraphs'>,
  today: IsoDate,
  sources: readonly PeriodSource[],
): Promise<FreshReport> {
  const takenOn = refreshedAt.slice(0, 10)
  const { facts, composed } = await readReportFacts(database, period, takenOn, sources)
  if (!hasOldFigures(paragraphs, composed)) {
    return { composed, stale: false, older: olderParagraphs(paragraphs, composed), annex: annexOf(facts) }
  }
  const now = takenOn === today ? composed : (await readReportFacts(database, period, today, sources)).composed
  return { composed: now, stale: true, older: olderParagraphs(paragraphs, now), annex: await findAnnex(database, id) }
}
