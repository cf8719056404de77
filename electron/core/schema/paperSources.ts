/** A table whose rows belong to a record that papers are written from, or are that record. */
export interface PaperSourceTable {
  /** The column of `papers` that names the record: `meeting_id`. */
  readonly paperColumn: string
  /** The table of the record itself: `meetings`. */
  readonly source: string
  readonly table: string
  /** The column of that table that names the record. */
  readonly column: string
}

/**
 * Asks the open database for each {@link PaperSourceTable}. The keys tell: a paper goes with the record that it is
 * written from, and so does whatever is a part of that record.
 */
export const paperSourceTablesSql = `
  WITH sources AS (
    SELECT "from" AS paper_column, "table" AS source FROM pragma_foreign_key_list('papers', 'main')
    WHERE on_delete = 'CASCADE'
  )
  SELECT paper_column AS "paperColumn", source, source AS "table", 'id' AS "column" FROM sources
  UNION ALL
  SELECT paper_column, source, part.name, key."from"
  FROM sources
  JOIN main.sqlite_schema AS part ON part.type = 'table' AND part.name <> 'papers'
  JOIN pragma_foreign_key_list(part.name, 'main') AS key
    ON key."table" = sources.source AND key.on_delete = 'CASCADE'`
