import type { ISectionOptions } from 'docx'
import { conclusions } from './conclusions.ts'
import { decision } from './decision.ts'
import type { DocumentInput } from './inputs.ts'
import { invitation } from './invitation.ts'
import { wordFile } from './layout/file.ts'
import { minutes } from './minutes.ts'
import { submission } from './submission.ts'

/** The Word file (.docx) of a paper, the certificates of a round, or the register. Same input, same text and form. */
export async function drawDocument(input: DocumentInput): Promise<Uint8Array> {
  return wordFile(input, sectionsOf(input))
}

function sectionsOf(input: DocumentInput): ISectionOptions[] {
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
    default:
      throw new Error('x')
  }
}
