import { sql } from 'kysely'
import type { Table } from '../../../../shared/model/tables.ts'
import { lowerFirst } from '../../../../shared/text/names.ts'
import { paperCount } from '../../../../shared/text/numbers.ts'
import type { Database } from '../../platform/database/database.ts'
import { comparedInBrackets, lastYearInBrackets, total } from '../../platform/period/comparison.ts'
import type { CountedPeriod, PeriodSlot, Span, ToldOfPeriod } from '../../platform/period/periodSlot.ts'
import { madeOf, no, sentence } from '../../platform/period/phrases.ts'
import { column, serial, tableOf } from '../../platform/period/tableParts.ts'

/** Papers of one kind that were issued. */
interface IssuedPapers {
  readonly kindLabel: string
  readonly count: number
}

/** What went out in a span. */
export interface OutgoingPapers {
  /** Without the reports on a period themselves. */
  readonly kinds: readonly IssuedPapers[]
  /** Such a report was issued, which {@link kinds} leaves out. */
  readonly hasPeriodReport: boolean
}

/** The papers of a period that went out: how many, of which kinds. */
export const registerPeriod: PeriodSlot = async (database, counted) => {
  const now = await readOutgoing(database, counted.span)
  const before = counted.spanBefore && (await readOutgoing(database, counted.spanBefore))
  return tellOutgoing(now, before, counted)
}

/** @param before null where last year is not known */
export function tellOutgoing(
  now: OutgoingPapers,
  before: OutgoingPapers | null,
  counted: Pick<CountedPeriod, 'lastYear' | 'running'>,
): ToldOfPeriod {
  const figure = {
    label: 'Văn bản đi',
    value: countOf(now),
    missing: now.hasPeriodReport ? withoutReports : '',
    lastYear: before && countOf(before),
  }
  const text = outgoingText(now, before, counted)
  return {
    figures: [{ before: 'Khen thưởng', one: figure }],
    tables: [{ before: 'groups', one: { table: outgoingTable(now, before, counted.lastYear), listsPeople: false } }],
    paragraphs: [{ before: 'tasks', one: { rule: 'papers', section: 'leadership', text } }],
  }
}

/** Said where reports on a period were among the papers issued. */
const withoutReports = 'không kể báo cáo định kỳ'

function countOf({ kinds }: OutgoingPapers): number {
  return total(kinds, ({ count }) => count)
}

/** By kind, those of last year alone behind the others; `before` null where last year is not known. */
function linesOf(now: OutgoingPapers, before: OutgoingPapers | null) {
  const [counts, countsBefore] = [now, before].map(
    (papers) => new Map(papers?.kinds.map(({ kindLabel, count }) => [kindLabel, count])),
  )
  const labels = new Set([...now.kinds, ...(before?.kinds ?? [])].map(({ kindLabel }) => kindLabel))
  return [...labels].map((label) => ({
    label,
    now: counts?.get(label) ?? 0,
    before: before && (countsBefore?.get(label) ?? 0),
  }))
}

function outgoingTable(now: OutgoingPapers, before: OutgoingPapers | null, lastYear: string): Table {
  return tableOf<ReturnType<typeof linesOf>[number]>(
    'papers',
    'Văn bản đã ban hành',
    [
      serial(),
      column('Loại văn bản', 'text', 3, (line) => line.label),
      column('Số văn bản', 'count', 1, (line) => line.now, true),
      column(lastYear, 'count', 1.2, (line) => line.before, true),
    ],
    linesOf(now, before),
  )
}

function outgoingText(
  now: OutgoingPapers,
  before: OutgoingPapers | null,
  counted: Pick<CountedPeriod, 'running'>,
): string {
  const [all, allBefore] = [countOf(now), before && countOf(before)]
  if (all === 0) {
    if (!allBefore) return ''
    return sentence(`Trong kỳ ${no(counted)} ban hành văn bản${lastYearInBrackets(allBefore)}`)
  }
  const kinds = linesOf(now, before).map(({ label, ...counts }) => ({ name: lowerFirst(label), ...counts }))
  const leftOut = now.hasPeriodReport ? `, ${withoutReports}` : ''
  const compared = comparedInBrackets(all, allBefore, 'văn bản')
  return sentence(
    `Đã ban hành ${paperCount(all)} văn bản${leftOut}${compared}${madeOf(kinds, `${no(counted)} ban hành`)}`,
  )
}

async function readOutgoing(database: Database, { from, until }: Span): Promise<OutgoingPapers> {
  const { rows } = await sql<IssuedPapers>`
    select kind_label, count(*) as count from register_entries
    where cancel_reason = '' and date between ${from} and ${until} and not ${isPeriodReport}
    group by kind_label order by count(*) desc, kind_label
  `.execute(database)
  return { kinds: rows, hasPeriodReport: await hasPeriodReport(database, { from, until }) }
}

/**
 * Reports on a period are no paper that the period counts: this year's takes its number after it was written, so that
 * it would never count itself, while last year's stands in the book.
 */
const isPeriodReport = sql<boolean>`
  exists (select 1 from papers where papers.id = register_entries.paper_id and papers.kind = 'report')`

/** Whether the book holds such a report of the span. Looked for from the reports on, which are few. */
async function hasPeriodReport(database: Database, { from, until }: Span): Promise<boolean> {
  const { rows } = await sql`
    select 1 from reports cross join papers on papers.report_id = reports.id
    cross join register_entries on register_entries.paper_id = papers.id
    where papers.kind = 'report' and cancel_reason = '' and date between ${from} and ${until} limit 1
  `.execute(database)
  return rows.length > 0
}
