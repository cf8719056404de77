import { z } from 'zod'

/**
 * A table of the records, made once and shown everywhere alike: on the screen, in the annex of a report, as a sheet of
 * the workbook and on the index page of a USB package.
 */

/**
 * How the cells of a column are written: counts and money as whole numbers, days ISO, a share as a fraction (0.125).
 */
export const columnKindSchema = z.enum(['text', 'count', 'money', 'share', 'date', 'datetime'])
export type ColumnKind = z.infer<typeof columnKindSchema>

export const tableColumnSchema = z.object({
  label: z.string(),
  kind: columnKindSchema,
  /** Relative width: the columns of a table share the page by it. */
  width: z.number().positive(),
})
export type TableColumn = z.infer<typeof tableColumnSchema>

/** A number for `count`, `money` and `share`, text (ISO for days) elsewhere; null where nothing was entered. */
export const tableCellSchema = z.union([z.string(), z.number(), z.null()])
export type TableCell = z.infer<typeof tableCellSchema>

export const tableSchema = z.object({
  /** `meetings`: names the table within its period; letters, digits and hyphens. */
  id: z.string(),
  /** `Các cuộc họp` */
  title: z.string(),
  columns: z.array(tableColumnSchema).min(1),
  /** As many cells as columns. */
  rows: z.array(z.array(tableCellSchema)),
  /** Closing line with the sums; null for none. */
  total: z.array(tableCellSchema).nullable(),
  /** What the sums leave out, said with the title: `chưa có số liệu của 04 tổ dân phố`. */
  note: z.string().optional(),
})
export type Table = z.infer<typeof tableSchema>

/** The title with what the sums leave out, as it stands over the table on paper. */
export function titleWithNote({ title, note }: Pick<Table, 'title' | 'note'>): string {
  return note === undefined ? title : `${title} (${note})`
}
