import { z } from 'zod'
import * as column from '../../../platform/dataset/datasetColumns.ts'
import type { PartTable } from '../../../platform/dataset/datasetPart.ts'
import { allParts } from './allParts.ts'

/** A column of a data file into which somebody types. */
export interface TypedColumn extends Pick<PartTable, 'table' | 'key'> {
  readonly name: string
  /** Whether it holds lines or more as JSON. */
  readonly isJson: boolean
}

/** Every column of every part that may hold any text; those with a value from a list, ids and days are none. */
export function typedColumns(): TypedColumn[] {
  return allParts.flatMap(({ tables }) =>
    tables.flatMap(({ table, key, columns }) =>
      Object.entries(columns).flatMap(([name, { schema }]) => {
        const typed = schema instanceof z.ZodNullable ? schema.unwrap() : schema
        const isJson = typed === column.json.kept.schema
        return isJson || typed === column.text.kept.schema ? [{ table, key, name, isJson }] : []
      }),
    ),
  )
}
