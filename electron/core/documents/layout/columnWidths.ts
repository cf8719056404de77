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

/**
 * Shares the room among the columns by their weights, no column below what reads well; where there is too little for
 * that, below what breaks nothing; and where there is too little even for that, in proportion.
 *
 * @param room twips
 * @returns whole twips that add up to the room
 */
export function columnWidths(columns: readonly ColumnNeed[], room: number): number[] {
  const comfortable = columns.map((column) => column.comfortable)
  const least = columns.map((column) => column.least)
  const floors = sum(comfortable) <= room ? comfortable : least
  const total = sum(floors)
  if (total > room)
    return whole(
      floors.map((floor) => (floor * room) / total),
      room,
    )
  return whole(
    sharedAbove(
      floors,
      columns.map((column) => column.weight),
      room,
    ),
    room,
  )
}

/** Columns whose part falls below their floor get the floor; the others share what is left. */
function sharedAbove(floors: readonly number[], weights: readonly number[], room: number): number[] {
  const held = new Set<number>()
  for (;;) {
    const free = room - sum(floors.filter((_, index) => held.has(index)))
    const weight = sum(weights.filter((_, index) => !held.has(index)))
    const widths = floors.map((floor, index) => (held.has(index) ? floor : (free * (weights[index] ?? 0)) / weight))
    const short = widths.flatMap((width, index) => (!held.has(index) && width < (floors[index] ?? 0) ? [index] : []))
    if (short.length === 0) return widths
    for (const index of short) held.add(index)
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
