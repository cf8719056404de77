import { roundPapers } from './features/commendations/papers/kinds.ts'
import { meetingPapers } from './features/meetings/papers/kinds.ts'
import { paperKindsOf } from './features/papers/paperKind.ts'
import { reportPapers } from './features/reports/papers/kinds.ts'

/** Every kind of paper that the features hand in. */
export const paperKinds = paperKindsOf([...meetingPapers, ...roundPapers, ...reportPapers])
