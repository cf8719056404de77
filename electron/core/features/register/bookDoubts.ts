import { issuerSchema, type WardRecord } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import type { Database } from '../../platform/database/database.ts'
import { numberDoubts } from './doubts.ts'
import { type Series, seriesOf } from './register.rules.ts'
import { firstOf } from './starts.store.ts'

/** How many are told. */
const toldDoubts = 5

interface Line {
  readonly number: number
  readonly label: string
  readonly date: IsoDate
  readonly cancelReason: string
}

/**
 * What makes one look twice at the lines of all books that came at once: the first of the doubts that there would have
 * been had they come one by one, in the order of their numbers.
 */
export async function doubtsOfBooks(database: Database, ward: WardRecord, today: IsoDate): Promise<string[]> {
  const doubts: string[] = []
  for (const { series, lines } of await listLines(database, ward)) {
    doubts.push(...doubtsOfSeries(lines, await firstOf(database, series), today))
  }
  const more = doubts.length - toldDoubts
  return more > 0 ? [...doubts.slice(0, toldDoubts), `Còn ${formatNumber(more)} chỗ khác như vậy.`] : doubts
}

/** @param lines in the order of their numbers; cancelled ones are void, whatever they say */
function doubtsOfSeries(lines: readonly Line[], first: number, today: IsoDate): string[] {
  const doubts: string[] = []
  // The last one that stands and the cancelled ones beyond: that is what the next number follows.
  let end: Line[] = []
  for (const line of lines) {
    const stands = line.cancelReason === ''
    if (stands) doubts.push(...numberDoubts(end, first, line, today).map((doubt) => `${line.label}: ${doubt}`))
    if (stands) end = []
    end.push(line)
  }
  return doubts
}

/** The lines of each series in the order of their numbers. */
async function listLines(database: Database, ward: WardRecord): Promise<{ series: Series; lines: Line[] }[]> {
  const rows = await database
    .selectFrom('registerEntries')
    .select(['issuer', 'code', 'number', 'label', 'date', 'cancelReason'])
    .orderBy('issuer')
    .orderBy('year')
    .orderBy('number')
    .execute()
  const found = new Map<string, { series: Series; lines: Line[] }>()
  for (const { issuer, code, ...line } of rows) {
    const series = seriesOf(ward, issuerSchema.parse(issuer), code, line.date)
    const key = JSON.stringify(series)
    const known = found.get(key) ?? { series, lines: [] }
    known.lines.push(line)
    found.set(key, known)
  }
  return [...found.values()]
}
