import { formatDate } from '../../../../shared/text/dates.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const registerSearch: SearchSlot = {
  kind: 'register',
  rank: 7,
  find: async ({ database, most, holds }) => {
    // As papers are: found in the index, and looked up where found.
    const found = database
      .selectFrom('registerEntries')
      .select(['id', 'date'])
      .where(holds('registerEntries'))
      .orderBy('date', 'desc')
      .orderBy('id')
      .limit(most)
    const rows = await database
      .selectFrom(found.as('found'))
      .innerJoin('registerEntries as line', 'line.id', 'found.id')
      .select(['line.id', 'line.issuer', 'line.year', 'line.label', 'line.kindLabel', 'line.subject', 'line.date'])
      .select('line.cancelReason')
      .orderBy('found.date', 'desc')
      .orderBy('found.id')
      .execute()
    return rows.map(({ id, issuer, year, label, kindLabel, subject, date, cancelReason }) => ({
      id,
      show: () => ({
        title: joined(label, subject),
        detail: joined(kindLabel, formatDate(date), cancelReason === '' ? '' : 'Đã hủy'),
        book: { issuer, year },
      }),
    }))
  },
}
