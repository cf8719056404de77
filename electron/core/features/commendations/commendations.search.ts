import { formatDate } from '../../../../shared/text/dates.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const commendationsSearch: SearchSlot = {
  kind: 'round',
  rank: 4,
  find: async ({ database, most, holds }) => {
    const rows = await database
      .selectFrom('rounds')
      .select(['id', 'occasion', 'date'])
      .where('removedAt', 'is', null)
      .where(holds('rounds'))
      .orderBy('date', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, occasion, date }) => ({
      id,
      show: () => ({ title: occasion, detail: joined('Đợt khen thưởng', formatDate(date)) }),
    }))
  },
}
