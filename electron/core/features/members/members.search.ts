import { sql } from 'kysely'
import { latestTerm, termOn } from '../../../../shared/model/members.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'

export const membersSearch: SearchSlot = {
  kind: 'member',
  rank: 1,
  find: async ({ database, today, most, holds, hasNumber }) => {
    const rows = await database
      .selectFrom('members')
      .select(['id', 'name'])
      .where('removedAt', 'is', null)
      .where(sql<boolean>`(${holds('members')} or ${hasNumber('members.phone')})`)
      .orderBy('protocolOrder')
      .orderBy('name')
      .limit(most)
      .execute()
    const terms = await database
      .selectFrom('memberTerms')
      .select(['memberId', 'committeePost', 'outsidePost', 'fromDate as from', 'untilDate as until'])
      .where(
        'memberId',
        'in',
        rows.map((row) => row.id),
      )
      .execute()
    const termsOf = Map.groupBy(terms, (term) => term.memberId)
    return rows.map(({ id, name }) => ({
      id,
      show: () => {
        const own = termsOf.get(id) ?? []
        const term = termOn(own, today) ?? latestTerm(own)
        return { title: name, detail: joined(term?.committeePost ?? '', term?.outsidePost ?? '') }
      },
    }))
  },
}
