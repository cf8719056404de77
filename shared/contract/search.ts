import { z } from 'zod'
import { optionalLine, recordKindSchema, yearSchema } from '../model/fields.ts'
import { issuerSchema } from '../model/ward.ts'
import { procedure } from './base.ts'

export const searchHitSchema = z.object({
  kind: recordKindSchema,
  /** As it is stored, where the record cannot be read. */
  id: z.string(),
  title: z.string(),
  /** A second line: day, place, post. */
  detail: z.string(),
  /** Of a line of the register, and of nothing else: the book that it stands in. */
  book: z.object({ issuer: issuerSchema, year: yearSchema }).optional(),
  /** True where the record cannot be read: there is nothing to open. */
  unreadable: z.boolean().optional(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const search = {
  /** Records whose text holds every word of the query, without accents; at most 30, best kinds first. */
  find: procedure.input(z.object({ query: optionalLine(100) })).output(z.array(searchHitSchema)),
}
