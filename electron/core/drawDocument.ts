import type { ISectionOptions } from 'docx'
import { wordFile } from './drawing/word/file.ts'
import { settingOf } from './drawing/word/lastPage.ts'
import { stampCertificates } from './features/commendations/drawing/certificateStamp.ts'
import { decision } from './features/commendations/drawing/decision.ts'
import { submission } from './features/commendations/drawing/submission.ts'
import { conclusions } from './features/meetings/drawing/conclusions.ts'
import { invitation } from './features/meetings/drawing/invitation.ts'
import { minutes } from './features/meetings/drawing/minutes.ts'
import type { CertificatesInput, DocumentInput } from './features/papers/inputs.ts'
import { register } from './features/register/drawing/register.ts'
import { report } from './features/reports/drawing/report.ts'
import { type JobTools, unfollowed } from './platform/progress/jobTools.ts'

export {
  type CertificateFinding,
  certificateFits,
  type SharedFinding,
  sharedFits,
} from './features/commendations/drawing/certificateCheck.ts'

/**
 * The Word file (.docx) of a paper, of the certificates of a round, or of the register. The same input gives the
 * same pages every time; only the file's date of making differs.
 *
 * @param tools follow and stop the drawing of certificates; any other paper is drawn before it could be stopped
 * @throws the reason of the signal
 */
export async function drawDocument(input: DocumentInput, tools: JobTools = unfollowed): Promise<Uint8Array> {
  if (input.kind === 'certificates') return stampCertificates(input, tools)
  const sections = await sectionsOf(input)
  return wordFile(input, sections, settingOf(sections))
}

function sectionsOf(input: Exclude<DocumentInput, CertificatesInput>): ISectionOptions[] | Promise<ISectionOptions[]> {
  switch (input.kind) {
    case 'minutes':
      return minutes(input)
    case 'invitation':
      return invitation(input)
    case 'conclusions':
      return conclusions(input)
    case 'submission':
      return submission(input)
    case 'decision':
      return decision(input)
    case 'report':
      return report(input)
    case 'register':
      return register(input)
  }
}
