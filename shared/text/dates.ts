import { withoutUnseen } from './clean.ts'
/** A calendar day as `2026-08-19`. */
export type IsoDate = string
/** A time of day as `19:30`; a ward has one time zone, so none is kept. */
export type IsoTime = string
/** A day and a time as `2026-08-19T19:30`. */
export type IsoDateTime = string

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month))
}

/** True for a time of day written `HH:mm`. */
export function isIsoTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** True for `YYYY-MM-DDTHH:mm` with a real day and time. */
export function isIsoDateTime(text: string): boolean {
  return text.length === 16 && text[10] === 'T' && isIsoDate(text.slice(0, 10)) && isIsoTime(text.slice(11))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Year of an ISO day or day with time. */
export function yearOf(iso: IsoDate | IsoDateTime): number {
  return Number(iso.slice(0, 4))
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** The local day and time of a `Date`, without zone. */
export function toIsoDateTime(moment: Date): IsoDateTime {
  const day = `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
  return `${day}T${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

/** As screens show a day: `19/08/2026`. Empty text stays empty. */
export function formatDate(date: IsoDate | null | undefined): string {
  if (!date) return ''
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** As screens show a day with time: `19:30 19/08/2026`. */
export function formatDateTime(moment: IsoDateTime | null | undefined): string {
  if (!moment) return ''
  return `${moment.slice(11, 16)} ${formatDate(moment)}`
}

/**
 * Which year a field means where none is typed: this year; the latest that has begun by then (a paper that was signed:
 * `31/12` typed on 4 January); the nearest (a meeting); the next to come (a deadline).
 */
export type MeantYear = 'this' | 'past' | 'nearest' | 'coming'

/** Years of two digits lie at most so far ahead: `98` is 1998, `30` is 2030. */
const yearsAhead = 20

/**
 * Reads a day as a clerk types it: `9/8/2026`, `09-08-26`, `9.8.2026`, `090826`, `09082026`; with only day and month
 * the year is the one that is meant. Gives `null` when it is no day.
 */
export function parseTypedDate(typed: string, today: IsoDate, meant: MeantYear = 'this'): IsoDate | null {
  const text = withoutUnseen(typed).trim()
  const parts = /^\d{6}$|^\d{8}$/.test(text)
    ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
    : text.split(/[/\-.\s]+/)
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const [day = '', month = '', year] = parts
  if (year === undefined) return day.length > 2 || month.length > 2 ? null : inMeantYear(day, month, today, meant)
  if (day.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return null
  return isoOrNull(year.length === 2 ? fullYear(year, today) : year, month, day)
}

function isoOrNull(year: string, month: string, day: string): IsoDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}

function fullYear(twoDigit: string, today: IsoDate): string {
  const thisCentury = Math.floor(yearOf(today) / 100) * 100 + Number(twoDigit)
  return String(thisCentury > yearOf(today) + yearsAhead ? thisCentury - 100 : thisCentury)
}

function inMeantYear(day: string, month: string, today: IsoDate, meant: MeantYear): IsoDate | null {
  const inYear = (shift: number) => isoOrNull(String(yearOf(today) + shift), month, day)
  const [before, now, after] = [inYear(-1), inYear(0), inYear(1)]
  if (meant === 'past') return now !== null && now <= today ? now : (before ?? now)
  if (meant === 'coming') return now !== null && now >= today ? now : (after ?? now)
  if (meant === 'this') return now
  const known = [now, before, after].filter((one) => one !== null)
  return known.toSorted((a, b) => daysBetween(a, today) - daysBetween(b, today))[0] ?? null
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

/** Reads a time as it is typed: `19:30`, `19h30`, `19 giờ 30`, `1930`, `8`. Gives `null` when it is none. */
export function parseTypedTime(typed: string): IsoTime | null {
  const text = withoutUnseen(typed).trim().toLowerCase()
  const match =
    /^(\d{1,2})(?:\s*(?:[:.,h]|giờ)\s*(\d{1,2})?\s*(?:phút|p|')?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!match) return null
  const time = `${(match[1] ?? '').padStart(2, '0')}:${(match[2] ?? '00').padStart(2, '0')}`
  return isIsoTime(time) ? time : null
}

/**
 * A date in the words of a paper. Days below 10 and the months 1 and 2 take a leading zero, the other months none
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
 *
 * @example paperDate('2026-08-05') // 'ngày 05 tháng 8 năm 2026'
 */
export function paperDate(date: IsoDate | IsoDateTime): string {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number)
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`
}

/** The date line of a paper not yet signed: room to write day and month by hand. */
export function blankPaperDate(year: number): string {
  return `ngày       tháng       năm ${year}`
}

/** A time in the words of a paper: `08 giờ 00 phút`. */
export function paperTime(time: IsoTime | IsoDateTime): string {
  const hoursAndMinutes = time.length > 5 ? time.slice(11, 16) : time
  const [hours, minutes] = hoursAndMinutes.split(':')
  return `${hours} giờ ${minutes} phút`
}

/** Day and time in the words of a paper: `19 giờ 30 phút, ngày 09 tháng 8 năm 2023`. */
export function paperDateTime(moment: IsoDateTime): string {
  return `${paperTime(moment)}, ${paperDate(moment)}`
}
