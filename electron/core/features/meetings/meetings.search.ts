import { meetingKindLabels, meetingKindSchema } from '../../../../shared/model/meetings.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const meetingsSearch: SearchSlot = {
  kind: 'meeting',
  rank: 3,
  find: async ({ database, most, holds }) => {
    const rows = await database
      .selectFrom('meetings')
      .select(['id', 'kind', 'title', 'place', 'plannedStart'])
      .where('removedAt', 'is', null)
      .where(holds('meetings'))
      .orderBy('plannedStart', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, kind, title, place, plannedStart }) => ({
      id,
      show: () => ({
        title,
        detail: joined(meetingKindLabels[meetingKindSchema.parse(kind)], formatDateTime(plannedStart), place),
      }),
    }))
  },
}
