/**
 * The place a row goes to when it moves up or down among the rows of its own part: the rows of one list may belong to
 * several (contributions to items of the agenda). `null` at the end of the way.
 *
 * @param partOf what a row belongs to; rows move only among their like
 */
export function placeBeside<Row>(
  rows: readonly Row[],
  index: number,
  direction: 'up' | 'down',
  partOf: (row: Row) => unknown = () => null,
): number | null {
  const row = rows[index]
  if (row === undefined) return null
  const step = direction === 'up' ? -1 : 1
  for (let place = index + step; place >= 0 && place < rows.length; place += step) {
    const other = rows[place]
    if (other !== undefined && partOf(other) === partOf(row)) return place
  }
  return null
}
