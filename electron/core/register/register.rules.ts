import { paperNumber } from '../../../shared/model/papers.ts'
import type { RegisterEntry, RegisterGap } from '../../../shared/model/register.ts'
import type { Issuer, WardRecord } from '../../../shared/model/ward.ts'
import { formatDate, type IsoDate, yearOf } from '../../../shared/text/dates.ts'

/** Numbers that run together from 01 on 1 January to 31 December (NĐ 30, Phụ lục I, II.3). */
export interface Series {
  readonly issuer: Issuer
  readonly year: number
  /** Abbreviation of the kind; null where all kinds of the issuer share one series. */
  readonly code: string | null
}

/** The series that a paper of that kind and day belongs to, by the ward's way of numbering. */
export function seriesOf(ward: WardRecord, issuer: Issuer, code: string, date: IsoDate): Series {
  const numbering = issuer === 'committee' ? ward.committeeNumbering : ward.peopleNumbering
  return { issuer, year: yearOf(date), code: numbering === 'single' ? null : code }
}

type Numbered = Pick<RegisterEntry, 'number' | 'date' | 'label' | 'kindLabel'>

/** The number after the highest one given. */
export function nextNumber(entries: readonly Pick<Numbered, 'number'>[]): number {
  return entries.reduce((highest, entry) => Math.max(highest, entry.number), 0) + 1
}

/** `12/3` within the year of the book. */
function shortDate(date: IsoDate): string {
  return `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`
}

/** Why a number chosen by hand cannot be taken; null when it is free. */
export function takenNumber(entries: readonly Numbered[], number: number): string | null {
  const holder = entries.find((entry) => entry.number === number)
  if (!holder) return null
  const next = String(nextNumber(entries)).padStart(2, '0')
  const kind = holder.kindLabel.toLocaleLowerCase('vi')
  return `Số ${holder.label} đã dùng cho ${kind} ngày ${shortDate(holder.date)}. Chọn số khác hoặc để trống để lấy số ${next}.`
}

/** Numbers run in time order: why the next one cannot be given on a day; null when it can. */
export function dateBeforeLast(entries: readonly Numbered[], date: IsoDate): string | null {
  const last = [...entries].sort((a, b) => b.number - a.number)[0]
  if (!last || date >= last.date) return null
  return `Ngày ký trước ngày của số ${last.label} (${formatDate(last.date)}). Chọn ngày khác hoặc nhập số bằng tay.`
}

/** The numbers missing below the highest one of each series, in order. */
export function gapsIn(
  entries: readonly Pick<RegisterEntry, 'number' | 'code' | 'issuer'>[],
  single: boolean,
  symbol: string,
): RegisterGap[] {
  const series = Map.groupBy(entries, (entry) => (single ? '' : entry.code))
  return [...series].flatMap(([code, some]) => {
    const used = new Set(some.map((entry) => entry.number))
    const issuer = some[0]?.issuer ?? 'committee'
    return Array.from({ length: nextNumber(some) - 1 }, (_, index) => index + 1)
      .filter((number) => !used.has(number))
      .map((number) => {
        const label = single ? String(number).padStart(2, '0') : paperNumber(number, code, symbol)
        return { issuer, code, label }
      })
  })
}
