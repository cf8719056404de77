import { roundPapers } from './features/commendations/paperKinds.ts'
import { meetingPapers } from './features/meetings/paperKinds.ts'
import { paperKindsOf } from './features/papers/index.ts'
import { reportPapers } from './features/reports/paperKinds.ts'

/** Every kind of paper that the features hand in. */
export const paperKinds = paperKindsOf([...meetingPapers, ...roundPapers, ...reportPapers])
