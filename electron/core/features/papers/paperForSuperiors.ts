import type { FileRow } from '../../platform/dataset/fileRow.ts'
import type { SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'

const longestSubject = 500

/**
 * What a paper is about, for superiors: the title of its meeting or the occasion of its round, and never its own
 * subject, in which anybody may stand (trích yếu of an invitation).
 *
 * @param paper its row
 */
export function paperForSuperiors(paper: FileRow, { redactor, rowsOf }: SuperiorsCopy): string {
  const [meeting] = rowsOf('meetings', 'id', paper.meetingId)
  const [round] = rowsOf('rounds', 'id', paper.roundId)
  return redactor.clean(String(meeting?.title ?? round?.occasion ?? ''), longestSubject)
}
