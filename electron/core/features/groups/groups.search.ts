import { sql } from 'kysely'
import { unitOf } from '../../../../shared/model/units.ts'
import { ifReadable } from '../../platform/database/readRows.ts'
import { joined, type SearchSlot } from '../../platform/search/searchSlot.ts'
import { findWardFrame } from '../ward/index.ts'

export const groupsSearch: SearchSlot = {
  kind: 'group',
  rank: 2,
  find: async ({ database, most, holds, hasNumber }) => {
    const rows = await database
      .selectFrom('groups')
      .select(['id', 'name', 'headName', 'hall'])
      .where('removedAt', 'is', null)
      .where(sql<boolean>`(${holds('groups')} or ${hasNumber('groups.headPhone')})`)
      .orderBy('name')
      .limit(most)
      .execute()
    const { headTitle } = unitOf(await ifReadable(findWardFrame(database)))
    return rows.map(({ id, name, headName, hall }) => ({
      id,
      show: () => ({ title: name, detail: joined(headName === '' ? '' : `${headTitle} ${headName}`, hall) }),
    }))
  },
}
