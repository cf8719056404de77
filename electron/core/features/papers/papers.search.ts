import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const papersSearch: SearchSlot = {
  kind: 'paper',
  rank: 6,
  find: async ({ database, most, holds }) => {
    // Found in the index that holds the folded text and what tells of the bin, and nothing else; what is shown is looked
    // up for those found alone. A paper itself drags the document along that was signed.
    const found = database
      .selectFrom('papers')
      .select(['id', 'plannedDate'])
      .where('removedAt', 'is', null)
      .where(({ or, eb }) => or([eb('meetingId', 'is', null), eb('meetingId', 'not in', inBin(database, 'meetings'))]))
      .where(({ or, eb }) => or([eb('roundId', 'is', null), eb('roundId', 'not in', inBin(database, 'rounds'))]))
      .where(({ or, eb }) => or([eb('reportId', 'is', null), eb('reportId', 'not in', inBin(database, 'reports'))]))
      .where(holds('papers'))
      .orderBy('plannedDate', 'desc')
      .orderBy('id')
      .limit(most)
    const rows = await database
      .selectFrom(found.as('found'))
      .innerJoin('papers', 'papers.id', 'found.id')
      .leftJoin('registerEntries', 'registerEntries.paperId', 'found.id')
      .select(['papers.id', 'papers.kind', 'papers.subject', 'papers.plannedDate'])
      .select(['registerEntries.label', 'registerEntries.date'])
      .orderBy('found.plannedDate', 'desc')
      .orderBy('found.id')
      .execute()
    return rows.map(({ id, kind, subject, plannedDate, label, date }) => ({
      id,
      show: () => ({
        title: joined(paperKinds[paperKindSchema.parse(kind)].label, subject),
        detail: joined(label === null ? 'Chờ số' : `Số ${label}`, formatDate(date ?? plannedDate)),
      }),
    }))
  },
}

function inBin(database: Database, table: 'meetings' | 'rounds' | 'reports') {
  return database.selectFrom(table).select('id').where('removedAt', 'is not', null)
}
