/**
 * When a draft was typed, as bars say it: `19:32`, with the day when it is not of today.
 *
 * @param moment ISO, with or without its zone
 */
export function draftTime(moment: string): string {
  const time = new Date(moment)
  const today = new Date().toDateString() === time.toDateString()
  return time.toLocaleString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { day: '2-digit', month: '2-digit', year: 'numeric' }),
  })
}
