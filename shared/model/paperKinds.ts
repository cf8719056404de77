import { z } from 'zod'
import { commendationPaperKinds, commendationPapers } from './commendationPapers.ts'
import { meetingPaperKinds, meetingPapers } from './meetingPapers.ts'
import type { PaperKindFacts } from './paperKind.ts'
import { reportPaperKinds, reportPapers } from './reportPapers.ts'

/** The numbered papers that the product writes. Certificates and the register carry no number of their own. */
export const paperKindSchema = z.enum([...meetingPaperKinds, ...commendationPaperKinds, ...reportPaperKinds], {
  error: 'Chọn loại văn bản.',
})
export type PaperKind = z.infer<typeof paperKindSchema>

/** In the order in which lists name them. */
export const paperKinds: Readonly<Record<PaperKind, PaperKindFacts>> = {
  ...meetingPapers,
  ...commendationPapers,
  ...reportPapers,
}
