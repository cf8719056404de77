import { paperDrawing } from '../../../drawing/word/documentDrawing.ts'
import { reportInputSchema } from '../papers/inputs.ts'
import { report } from './report.ts'

/** How reports are drawn; the worker alone loads it. */
export const reportDrawings = [paperDrawing(reportInputSchema, report)]
