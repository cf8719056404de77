import { z } from 'zod'
import { dateSchema, idSchema, requiredLine, revisionSchema, yearSchema } from '../model/fields.ts'
import { paperIssueSchema } from '../model/papers.ts'
import {
  manualEntrySchema,
  registerColumnsSchema,
  registerEntrySchema,
  registerGapSchema,
  registerStartSchema,
  seriesStartSchema,
} from '../model/register.ts'
import { issuerSchema } from '../model/ward.ts'
import { confirmable, procedure, savedSchema } from './base.ts'
import { documentFileSchema } from './documentFile.ts'

const book = z.object({ year: yearSchema, issuer: issuerSchema })

export const register = {
  /**
   * Lines of one book in the order of numbers given; the numbers that are missing in between, the first 100, and how
   * many they are; where series began that did not begin here.
   *
   * With `most`, of a longer book its first lines alone: `rest` counts those that follow, and what is missing is not
   * told. A page has something to show then before a long book is read.
   */
  list: procedure.input(book.extend({ most: z.number().int().min(1).max(1000).optional() })).output(
    z.object({
      entries: z.array(registerEntrySchema),
      gaps: z.array(registerGapSchema),
      missing: z.number().int(),
      starts: z.array(registerStartSchema),
      rest: z.number().int().positive().optional(),
    }),
  ),
  /** The number that the paper would get now, for show only. */
  next: procedure.input(z.object({ paperId: idSchema, date: dateSchema })).output(z.object({ label: z.string() })),
  /**
   * Says where a series begins that began outside the program. INVALID at `first` where a lower number is in the book
   * or a kind is said to begin later, DOUBTFUL where that is hardly a number of a paper: the next paper takes it
   * unasked.
   */
  saveStart: procedure
    .input(seriesStartSchema.extend({ revision: revisionSchema, ...confirmable }))
    .output(registerStartSchema),
  /**
   * Gives the number (Cấp số): locks the paper as it stands. INVALID at `date` when the signer held no office that
   * day, CONFLICT at `number` when it is taken or the paper has one, CONFLICT when the record has another paper of that
   * kind with a number that stands, DOUBTFUL at a day to come, a number far beyond the last, or a clock that cannot be
   * right.
   */
  issue: procedure.input(paperIssueSchema.extend(confirmable)).output(registerEntrySchema),
  /** A paper written elsewhere takes a number here. DOUBTFUL as above. */
  add: procedure.input(manualEntrySchema.extend(confirmable)).output(registerEntrySchema),
  update: procedure
    .input(z.object({ id: idSchema, revision: revisionSchema, columns: registerColumnsSchema }))
    .output(savedSchema),
  /**
   * The number stays used; the line says why the paper is void. REFUSED for a submission that a decision names which
   * stands.
   */
  cancel: procedure
    .input(z.object({ id: idSchema, revision: revisionSchema, reason: requiredLine('lý do hủy', 300) }))
    .output(savedSchema),
  /** The book of a year as a Word file, ten columns, A4 landscape. */
  file: procedure.input(book).output(documentFileSchema),
}
