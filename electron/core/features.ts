import { roundPapers } from './features/commendations/commendations.papers.ts'
import { meetingPapers } from './features/meetings/meetings.papers.ts'
import { paperKindsOf } from './features/papers/paperKind.ts'
import { reportPapers } from './features/reports/reports.papers.ts'

/** Every kind of paper that the features hand in. */
export const paperKinds = paperKindsOf([...meetingPapers, ...roundPapers, ...reportPapers])
