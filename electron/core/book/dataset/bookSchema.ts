import { z } from 'zod'
import { yearSchema } from '../../../../shared/model/fields.ts'
import { type DatasetPart, rowOf } from '../../platform/dataset/datasetPart.ts'
import { bookVersion } from './bookFile.ts'

/**
 * A data file of version 2 as one schema, to be published: each part with its lists, any of which may be missing. The
 * program itself reads a file list by list (`readBook`), to stop at the first hundred errors.
 */
export function bookSchema(parts: readonly DatasetPart[]) {
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(bookVersion),
    year: yearSchema,
    ...Object.fromEntries(parts.map((part) => [part.key, partSchema(part).optional()])),
  })
}

function partSchema({ tables, state }: DatasetPart) {
  const lists = [
    ...tables.map(({ table, row }) => [table, row] as const),
    ...(state ? [[state.key, rowOf(state.columns)] as const] : []),
  ]
  return z.strictObject(Object.fromEntries(lists.map(([name, row]) => [name, z.array(row).optional()])))
}
