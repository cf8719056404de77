import { addDays, formatDate, type IsoDate } from '../../../shared/text/dates.ts'

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** `Thứ Tư, 19/08/2026`. */
export function longDay(date: IsoDate): string {
  const weekday = weekdays[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday}, ${formatDate(date)}`
}

/** A near day as it is spoken: `hôm nay`, `ngày mai`, `Thứ Sáu 21/08`; farther ones `19/08/2026`. */
export function nearDay(date: IsoDate, today: IsoDate): string {
  const day = date.slice(0, 10)
  if (day === today) return 'Hôm nay'
  if (day === addDays(today, 1)) return 'Ngày mai'
  if (day > today && day <= addDays(today, 7)) return longDay(day).slice(0, -5).replace(',', '')
  return formatDate(day)
}

/** How long a deadline has passed: `quá 3 ngày`. */
export function daysLate(deadline: IsoDate, today: IsoDate): string {
  const days = Math.round((Date.parse(today) - Date.parse(deadline)) / 86_400_000)
  return `quá ${days} ngày`
}
