import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { serialFloors } from '../../features/signed/index.ts'
import { rowsInLog } from './rowsInLog.ts'

const serialSchema = z.object({ paper_id: z.string(), golden_book_year: z.number(), golden_book_number: z.number() })

/**
 * The highest serial of the golden book that is known of each year: by the awards that could be read, by what is known
 * of lost ones since before, and by the change log where awards were lost. Those of the sample are none.
 *
 * @param target what was salvaged of the source
 * @param lost the tables of which a row could not be read
 */
export function serialsIn(
  source: BetterSqlite3.Database,
  target: BetterSqlite3.Database,
  lost: ReadonlySet<string>,
): Map<number, number> {
  const stored = target.prepare('SELECT paper_id, golden_book_year, golden_book_number FROM awards').all()
  const rows = lost.has('awards') ? [...stored, ...rowsInLog(source, 'awards')] : stored
  const ofSample = new Set(target.prepare('SELECT id FROM papers WHERE sample = 1').pluck().all())
  const highest = serialFloors(target)
  for (const row of rows) {
    const serial = serialSchema.safeParse(row)
    if (!serial.success || ofSample.has(serial.data.paper_id)) continue
    const { golden_book_year: year, golden_book_number: number } = serial.data
    highest.set(year, Math.max(number, highest.get(year) ?? 0))
  }
  return highest
}
