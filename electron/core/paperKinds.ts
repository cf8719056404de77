import { roundPapers } from './features/commendations/paperKinds.ts'
import { meetingPapers } from './features/meetings/paperKinds.ts'
import { paperKindsOf } from './features/papers/index.ts'
import { reportPapersOf } from './features/reports/paperKinds.ts'

/** Who tells of a period is loaded, routes and all, where a report is read: the first paper need not wait for it. */
const features = async () => (await import('./features.ts')).features

/** Every kind of paper that the features hand in. */
export const paperKinds = paperKindsOf([...meetingPapers, ...roundPapers, ...reportPapersOf(features)])
