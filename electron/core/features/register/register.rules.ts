import { paperNumber } from '../../../../shared/model/papers.ts'
import {
  firstOfSeries,
  type RegisterEntry,
  type RegisterGap,
  type RegisterStart,
} from '../../../../shared/model/register.ts'
import type { Issuer, WardFrame } from '../../../../shared/model/ward.ts'
import { formatDate, type IsoDate, yearOf } from '../../../../shared/text/dates.ts'

/** Numbers that run together from 01 on 1 January to 31 December (NĐ 30, Phụ lục I, II.3). */
export interface Series {
  readonly issuer: Issuer
  readonly year: number
  /** Abbreviation of the kind; null where all kinds of the issuer share one series. */
  readonly code: string | null
}

/** The series that a paper of that kind and day belongs to, by the ward's way of numbering. */
export function seriesOf(ward: WardFrame, issuer: Issuer, code: string, date: IsoDate): Series {
  const numbering = issuer === 'committee' ? ward.committeeNumbering : ward.peopleNumbering
  return { issuer, year: yearOf(date), code: numbering === 'single' ? null : code }
}

type Numbered = Pick<RegisterEntry, 'number' | 'date' | 'label' | 'kindLabel' | 'cancelReason'>

/**
 * The number after the highest one that stands. A cancelled one is passed over, never given again: where it lies far
 * beyond (`99999` by a slip of the hand), the series goes on below it.
 *
 * @param first where the series begins in the program
 */
export function nextNumber(entries: readonly Pick<Numbered, 'number' | 'cancelReason'>[], first = 1): number {
  const used = new Set(entries.map(({ number }) => number))
  let next = highestStanding(entries, first) + 1
  while (used.has(next)) next += 1
  return next
}

function highestStanding(entries: readonly Pick<Numbered, 'number' | 'cancelReason'>[], first: number): number {
  return entries.filter(stands).reduce((highest, entry) => Math.max(highest, entry.number), first - 1)
}

function stands(entry: Pick<Numbered, 'cancelReason'>): boolean {
  return entry.cancelReason === ''
}

/** `12/3` within the year of the book. */
function shortDate(date: IsoDate): string {
  return `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`
}

/** Why a number chosen by hand cannot be taken; null when it is free. */
export function takenNumber(entries: readonly Numbered[], number: number, first = 1): string | null {
  const holder = entries.find((entry) => entry.number === number)
  if (!holder) return null
  const next = String(nextNumber(entries, first)).padStart(2, '0')
  const kind = holder.kindLabel.toLocaleLowerCase('vi')
  return `Số ${holder.label} đã dùng cho ${kind} ngày ${shortDate(holder.date)}. Chọn số khác hoặc để trống để lấy số ${next}.`
}

/** Numbers that stand run in time order: why the next one cannot be given on a day; null when it can. */
export function dateBeforeLast(entries: readonly Numbered[], date: IsoDate): string | null {
  const last = entries.filter(stands).sort((a, b) => b.number - a.number)[0]
  if (!last || date >= last.date) return null
  return `Ngày ký trước ngày của số ${last.label} (${formatDate(last.date)}). Chọn ngày khác hoặc nhập số bằng tay.`
}

/** As many as a page can use; a slip of the hand (99999) leaves 99,996. */
const longestList = 100

/** The numbers missing in a book: the first of them, and how many there are. */
export interface Missing {
  readonly gaps: RegisterGap[]
  readonly missing: number
}

/**
 * The numbers missing below the highest one that stands in each series, in order, from where the series begins.
 *
 * @param starts where series begin that did not begin in the program
 */
export function gapsIn(
  entries: readonly Pick<RegisterEntry, 'number' | 'code' | 'issuer' | 'cancelReason'>[],
  single: boolean,
  symbol: string,
  starts: readonly Pick<RegisterStart, 'code' | 'first'>[] = [],
): Missing {
  const gaps: RegisterGap[] = []
  let missing = 0
  for (const [code, some] of Map.groupBy(entries, (entry) => (single ? '' : entry.code))) {
    const first = firstOfSeries(starts, single ? null : code)
    const used = new Set(some.map((entry) => entry.number))
    const issuer = some[0]?.issuer ?? 'committee'
    const last = highestStanding(some, first)
    for (let number = first; number <= last; number += 1) {
      if (used.has(number)) continue
      missing += 1
      if (gaps.length >= longestList) continue
      const label = single ? String(number).padStart(2, '0') : paperNumber(number, code, symbol)
      gaps.push({ issuer, code, label })
    }
  }
  return { gaps, missing }
}
