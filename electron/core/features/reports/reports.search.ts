import { formatDateTime } from '../../../../shared/text/dates.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const reportsSearch: SearchSlot = {
  kind: 'report',
  rank: 5,
  find: async ({ database, most, holds }) => {
    const rows = await database
      .selectFrom('reports')
      .select(['id', 'title', 'refreshedAt'])
      .where('removedAt', 'is', null)
      .where(holds('reports'))
      .orderBy('year', 'desc')
      .orderBy('refreshedAt', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, title, refreshedAt }) => ({
      id,
      show: () => ({
        title,
        detail: joined('Báo cáo', `số liệu lấy ${formatDateTime(refreshedAt.slice(0, 16))}`),
      }),
    }))
  },
}
