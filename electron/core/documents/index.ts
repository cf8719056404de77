import type { ISectionOptions } from 'docx'
import { type JobTools, unfollowed } from '../work/jobTools.ts'
import { stampCertificates } from './certificateStamp.ts'
import { conclusions } from './conclusions.ts'
import { decision } from './decision.ts'
import type { CertificatesInput, DocumentInput } from './inputs.ts'
import { invitation } from './invitation.ts'
import { wordFile } from './layout/file.ts'
import { settingOf } from './layout/lastPage.ts'
import { minutes } from './minutes.ts'
import { register } from './register.ts'
import { report } from './report.ts'
import { submission } from './submission.ts'

export { type CertificateFinding, certificateFits, type SharedFinding, sharedFits } from './certificateCheck.ts'

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
