import type { DatabaseSchema } from '../../schema/schema.ts'

/** A table as the queries name it: `meetingAttendees`. */
export type TableName = keyof DatabaseSchema & string

/** What a column of a table may hold. */
export type FileValue = string | number | null

/** A row as it stands in a data file: the columns of its table, without those that the program makes anew. */
export type FileRow = Readonly<Record<string, FileValue>>

/** The rows of a table that refer to a record, in the order of the file; the record itself by its own `id`. */
export type RowsOf = (table: TableName, column: string, id: FileValue | undefined) => readonly FileRow[]

/**
 * Looks rows up by what they refer to, each table gone through once a column.
 *
 * @param rowsIn all rows of a table
 */
export function rowsBy(rowsIn: (table: TableName) => readonly FileRow[]): RowsOf {
  const groups = new Map<string, Map<FileValue | undefined, FileRow[]>>()
  return (table, column, id) => {
    const key = `${table}.${column}`
    const found = groups.get(key) ?? Map.groupBy(rowsIn(table), (row) => row[column])
    groups.set(key, found)
    return found.get(id) ?? []
  }
}
