import { sql } from 'kysely'
import { dayToCome } from '../../../../shared/model/dayToCome.ts'
import { yearSchema } from '../../../../shared/model/fields.ts'
import type { ManualEntry, RegisterEntry } from '../../../../shared/model/register.ts'
import type { WardFrame } from '../../../../shared/model/ward.ts'
import { addDays, formatDate, type IsoDate } from '../../../../shared/text/dates.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import type { Database } from '../../platform/database/database.ts'
import { nextNumber, seriesOf } from './register.rules.ts'
import { listEnd } from './register.store.ts'
import { firstOf } from './starts.store.ts'

/** A number so far beyond the next one is more likely mistyped than the next of a book that was kept on paper. */
const farBeyond = 10

/** In days: a book in which nothing was written for so long makes one look at the clock. */
const longPause = 180

/** More papers than a ward numbers in a year. */
const hardlyAStart = 10_000

/**
 * What makes one look twice before a number is given, which cannot be undone; a sentence each.
 *
 * @param wish the number is null where the next one is taken
 */
export async function doubtsOfNumber(
  database: Database,
  ward: WardFrame,
  wish: Pick<ManualEntry, 'issuer' | 'code' | 'date' | 'number'>,
  today: IsoDate,
): Promise<string[]> {
  const series = seriesOf(ward, wish.issuer, wish.code, wish.date)
  const ofNumber = numberDoubts(await listEnd(database, series), await firstOf(database, series), wish, today)
  return [...ofNumber, ...(await clockDoubts(database))]
}

/**
 * What makes one look twice where a series is said to begin: the next paper takes that number, and nobody asks then.
 */
export function doubtsOfStart(first: number): string[] {
  const year = asYear(first)
  if (year === '' && first < hardlyAStart) return []
  return [`Số bắt đầu là ${first}: văn bản kế tiếp lấy số này.${year}`]
}

function asYear(number: number): string {
  return yearSchema.safeParse(number).success ? ` ${number} có phải là năm?` : ''
}

/** {@link doubtsOfNumber} by day and number alone. */
export function numberDoubts(
  entries: readonly Pick<RegisterEntry, 'number' | 'cancelReason'>[],
  first: number,
  wish: { readonly date: IsoDate; readonly number: number | null },
  today: IsoDate,
): string[] {
  const doubts = dayToCome('Ngày ký', wish.date, today)
  const next = nextNumber(entries, first)
  if (wish.number !== null && wish.number - next >= farBeyond) {
    const missing = formatNumber(wish.number - next)
    const outside =
      entries.length === 0 ? ' Nếu số trước đó đã cấp ngoài chương trình, ghi ở Sổ văn bản, nút Số bắt đầu.' : ''
    doubts.push(
      `Số kế tiếp là ${String(next).padStart(2, '0')}; cấp số ${wish.number} thì sổ thiếu ${missing} số.${asYear(wish.number)}${outside}`,
    )
  }
  return doubts
}

/**
 * What is wrong with the clock of this computer by what was written last: it stands before that, or far behind it.
 *
 * The change log writes its lines by the computer's clock, so it is that which is asked. The line of the register that
 * was written last counts, whatever day it bears: a wrong clock that was set right is not told for ever.
 */
async function clockDoubts(database: Database): Promise<string[]> {
  const { rows } = await sql<{ now: string; last: string | null }>`
    select strftime('%Y-%m-%d', 'now', 'localtime') as now, coalesce(
      (select at from change_log where table_name = 'register_entries' order by id desc limit 1),
      (select max(at) from change_log)
    ) as last
  `.execute(database)
  const [found] = rows
  if (!found?.last) return []
  const last = found.last.slice(0, 10)
  const clock = `Đồng hồ của máy đang chỉ ngày ${formatDate(found.now)}`
  if (last > addDays(found.now, 1)) {
    return [`${clock}, trước lần ghi sổ gần nhất (${formatDate(last)}). Chỉnh lại đồng hồ trước khi cấp số.`]
  }
  if (addDays(last, longPause) < found.now) {
    return [`${clock}; lần ghi sổ gần nhất là ${formatDate(last)}. Kiểm tra đồng hồ trước khi cấp số.`]
  }
  return []
}
