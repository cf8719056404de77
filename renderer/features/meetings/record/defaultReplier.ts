import type { Meeting } from '../../../../shared/model/meetings.ts'
import { personName } from '../../../../shared/text/personName.ts'

/** Who most likely answered an opinion: whoever answered the one before, else the chair; '' when neither is known. */
export function defaultReplier(meeting: Pick<Meeting, 'contributions' | 'chair'>, index: number): string {
  const before = meeting.contributions
    .slice(0, index)
    .findLast((contribution) => contribution.reply !== '' && contribution.repliedBy !== '')
  return before?.repliedBy ?? (meeting.chair ? personName(meeting.chair) : '')
}
