import { drawerOf } from './drawing/word/documentDrawing.ts'
import { commendationDrawings } from './features/commendations/drawing/index.ts'
import { meetingDrawings } from './features/meetings/drawing/index.ts'
import { registerDrawings } from './features/register/drawing/index.ts'
import { reportDrawings } from './features/reports/drawing/index.ts'

/** The Word file (.docx) of a paper, of the certificates of a round, or of the register. */
export const drawDocument = drawerOf([
  ...meetingDrawings,
  ...commendationDrawings,
  ...reportDrawings,
  ...registerDrawings,
])
