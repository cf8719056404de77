import { paperDrawing } from '../../../drawing/word/documentDrawing.ts'
import { reportInputSchema } from '../inputs.ts'
import { report } from './report.ts'

/** How reports are drawn; the worker alone loads it. */
export const reportDrawings = [paperDrawing(reportInputSchema, report)]
