import type { z } from 'zod'
import type { FileRow, FileValue } from './fileRow.ts'
import type { SuperiorsCopy } from './superiorsCopy.ts'

/**
 * What superiors get of a value.
 *
 * @param row with the value, as it stands in the book
 */
export type Redact<V> = (value: V, row: FileRow, copy: SuperiorsCopy) => V

/** A column of a data file: what it holds, and what of it goes to superiors (bản cho cấp trên). */
export interface FileColumn<V extends FileValue = FileValue> {
  readonly schema: z.ZodType<V>
  /** @throws ZodError for a value that the column does not hold */
  readonly forSuperiors: (value: FileValue, row: FileRow, copy: SuperiorsCopy) => V
  /** The same where nothing may stand there; nothing stays nothing. */
  readonly nullable: () => FileColumn<V | null>
}

/** Every column of a file is made by this, so that none is without an answer to what superiors get. */
export function fileColumn<V extends FileValue>(schema: z.ZodType<V>, redact: Redact<V>): FileColumn<V> {
  return {
    schema,
    forSuperiors: (value, row, copy) => redact(schema.parse(value), row, copy),
    nullable: () =>
      fileColumn<V | null>(schema.nullable(), (value, row, copy) => (value === null ? null : redact(value, row, copy))),
  }
}
