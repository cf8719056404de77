/** How much room a column asks for, twips, and its part of what is left over. */
export interface ColumnNeed {
  /** Below this a number or a word would break. */
  readonly least: number
  /** From this on the column reads well. */
  readonly comfortable: number
  /** Relative width. */
  readonly weight: number
}

/** Whether every column reads well in the room, twips. */
export function fitsWell(columns: readonly ColumnNeed[], room: number): boolean {
  return sum(columns.map((column) => column.comfortable)) <= room
}

/** Whether no word and no figure need break in the room, twips. */
export function fits(columns: readonly ColumnNeed[], room: number): boolean {
  return sum(columns.map((column) => column.least)) <= room
}

/**
 * Shares the room among the columns by their weights, no column below what reads well. Where there is too little for
 * that, every column gets what breaks nothing, and those that would want more share the rest; where there is too
 * little even for that, all shrink in proportion.
 *
 * @param room twips
 * @returns whole twips that add up to the room
 */
export function columnWidths(columns: readonly ColumnNeed[], room: number): number[] {
  if (fitsWell(columns, room)) return whole(sharedAbove(columns, room), room)
  const least = sum(columns.map((column) => column.least))
  if (least > room)
    return whole(
      columns.map((column) => (column.least * room) / least),
      room,
    )
  const wishes = columns.map((column) => (column.comfortable - column.least) * column.weight)
  const perWish = (room - least) / sum(wishes)
  return whole(
    columns.map((column, index) => column.least + (wishes[index] ?? 0) * perWish),
    room,
  )
}

/** Columns whose part falls below what reads well get just that; the others share what is left. */
function sharedAbove(columns: readonly ColumnNeed[], room: number): number[] {
  const held = new Set<ColumnNeed>()
  for (;;) {
    const free = columns.filter((column) => !held.has(column))
    const left = room - sum([...held].map((column) => column.comfortable))
    const weight = sum(free.map((column) => column.weight))
    const widthOf = (column: ColumnNeed) => (held.has(column) ? column.comfortable : (left * column.weight) / weight)
    const short = free.filter((column) => widthOf(column) < column.comfortable)
    if (short.length === 0) return columns.map(widthOf)
    for (const column of short) held.add(column)
  }
}

/** Rounds so that nothing of the sum is lost. */
function whole(widths: readonly number[], room: number): number[] {
  let exact = 0
  let given = 0
  return widths.map((width, index) => {
    exact += width
    const end = index === widths.length - 1 ? room : Math.round(exact)
    const own = end - given
    given = end
    return own
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
