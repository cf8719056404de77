import { documentDrawing, paperDrawing } from '../../../drawing/word/documentDrawing.ts'
import { certificatesInputSchema, decisionInputSchema, submissionInputSchema } from '../inputs.ts'
import { stampCertificates } from './certificateStamp.ts'
import { decision } from './decision.ts'
import { submission } from './submission.ts'

/** How the papers of a round and its certificates are drawn; the worker alone loads it. */
export const commendationDrawings = [
  paperDrawing(submissionInputSchema, submission),
  paperDrawing(decisionInputSchema, decision),
  documentDrawing(certificatesInputSchema, stampCertificates),
]
