import {
  formatDate,
  isIsoDateTime,
  type MeantYear,
  parseTypedDate,
  parseTypedTime,
} from '../../../shared/text/dates.ts'

/** A day with time as two texts, the way it is typed. */
export interface DateTimeText {
  readonly time: string
  readonly date: string
}

/** Takes a value of a form apart: an ISO value, or what {@link joinDateTime} made of an unreadable one. */
export function splitDateTime(value: string): DateTimeText {
  if (isIsoDateTime(value)) return { time: value.slice(11), date: formatDate(value) }
  const [time = '', date = ''] = value.split('|')
  return { time, date }
}

/**
 * Puts the two texts together: ISO when both can be read, '' when both are empty, else both as typed with a bar
 * between, which no schema takes and {@link splitDateTime} gives back.
 */
export function joinDateTime(text: DateTimeText, today: string, meant?: MeantYear): string {
  if (text.time.trim() === '' && text.date.trim() === '') return ''
  const time = parseTypedTime(text.time)
  const date = parseTypedDate(text.date, today, meant)
  return time && date ? `${date}T${time}` : `${time ?? text.time}|${date ? formatDate(date) : text.date}`
}
