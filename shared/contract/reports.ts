import { z } from 'zod'
import { chartSchema } from '../model/charts.ts'
import { dateSchema, dateTimeSchema, idSchema, revisionSchema } from '../model/fields.ts'
import { periodSchema } from '../model/periods.ts'
import { reportRecordSchema, reportSchema } from '../model/reports.ts'
import { tableSchema } from '../model/tables.ts'
import { procedure, savedSchema } from './base.ts'
import { documentFileSchema } from './documentFile.ts'

export const reportSummarySchema = z.object({
  id: idSchema,
  period: periodSchema,
  title: z.string(),
  refreshedAt: dateTimeSchema,
  /** Number of its paper, once given. */
  number: z.string().nullable(),
  sample: z.boolean(),
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

/** One figure of a period with that of the same period last year; null where nothing was entered. */
export const periodFigureSchema = z.object({
  /** `Cuộc họp` */
  label: z.string(),
  value: z.number().nullable(),
  /** What the value leaves out, in words: `chưa có số liệu của 04 tổ dân phố`; '' for a whole one. */
  missing: z.string(),
  lastYear: z.number().nullable(),
  /**
   * Last year's is null because one of the two is not whole (the book was begun within the span, figures are missing),
   * not because nothing was entered.
   */
  lastYearPartly: z.boolean(),
})
export type PeriodFigure = z.infer<typeof periodFigureSchema>

export const reports = {
  /** Latest period first. */
  list: procedure.output(z.array(reportSummarySchema)),
  /**
   * The figures of a period as they stand in the records now: headline figures, tables, charts. REFUSED for a period
   * that has not begun.
   */
  figures: procedure.input(periodSchema).output(
    z.object({
      figures: z.array(periodFigureSchema),
      tables: z.array(tableSchema),
      charts: z.array(chartSchema),
      /** Last day of last year that is counted while the period runs; null when it is over. */
      comparedUntil: dateSchema.nullable(),
      /** Day on which the book was begun in the midst of last year's span: then nothing is compared. Else null. */
      begunWithin: dateSchema.nullable(),
    }),
  ),
  /**
   * Drafts the report of a period with its text from the records; when there is one, that one is answered. REFUSED for
   * a period that has not begun.
   */
  create: procedure.input(periodSchema).output(savedSchema),
  get: procedure.input(z.object({ id: idSchema })).output(reportRecordSchema),
  /** REFUSED once its paper is numbered. */
  save: procedure.input(z.object({ id: idSchema, revision: revisionSchema, report: reportSchema })).output(savedSchema),
  /**
   * Takes today's figures into the text; the user's words stay. A paragraph in which both clash stays whole and is
   * marked (`olderFigures`). REFUSED once numbered.
   */
  refresh: procedure.input(z.object({ id: idSchema, revision: revisionSchema })).output(savedSchema),
  /** The user has seen today's figures and keeps his words of a paragraph: its mark goes. REFUSED once numbered. */
  keepWords: procedure
    .input(z.object({ id: idSchema, revision: revisionSchema, paragraphId: idSchema }))
    .output(savedSchema),
  /** Into the bin, with its paper. REFUSED once numbered. */
  remove: procedure.input(z.object({ id: idSchema })).output(z.object({ id: idSchema })),
  /**
   * The tables of a period as an Excel file (.xlsx). `names: false` leaves out phones and names of residents.
   * REFUSED for a period that has not begun.
   */
  workbook: procedure.input(z.object({ period: periodSchema, names: z.boolean() })).output(documentFileSchema),
}
