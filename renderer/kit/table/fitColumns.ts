import type { TableColumn } from './columns.ts'

/** Pixels that a column without a width of its own needs at least. */
const least = 132
/** The same for the column that the others go under. */
const leastOfMain = 190

export interface FittedColumns<Row> {
  /** Side by side, in their order. */
  readonly beside: readonly TableColumn<Row>[]
  /** Without room beside: they stand under the words of the main column. */
  readonly under: readonly TableColumn<Row>[]
  /** Id of the column that takes the others under it. */
  readonly main: string
}

/**
 * Which columns of a table have room side by side. Those marked `lesser` give way first, the last of them before the
 * others; the main column, which is the first without a width of its own, and buttons never do.
 *
 * @param room pixels that the table may take
 */
export function fitColumns<Row>(columns: readonly TableColumn<Row>[], room: number): FittedColumns<Row> {
  const main = columns.find(({ width }) => width === undefined) ?? columns[0]
  const stays = (column: TableColumn<Row>) => column === main || column.stays === true
  const fromLast = columns.filter((column) => !stays(column)).toReversed()
  const givingWay = [...fromLast.filter(({ lesser }) => lesser), ...fromLast.filter(({ lesser }) => !lesser)]
  const gone = new Set<TableColumn<Row>>()
  const needed = () =>
    columns
      .filter((column) => !gone.has(column))
      .reduce((sum, column) => sum + (column.width ?? (column === main ? leastOfMain : least)), 0)
  for (const column of givingWay) {
    if (needed() <= room) break
    gone.add(column)
  }
  return {
    beside: columns.filter((column) => !gone.has(column)),
    under: columns.filter((column) => gone.has(column)),
    main: main?.id ?? '',
  }
}
