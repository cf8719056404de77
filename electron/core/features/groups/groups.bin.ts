import { type BinSlot, removedRows } from '../../platform/database/binSlot.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { sameNameInForce, sameNameMessage } from './groups.rules.ts'
import { findGroup, listGroups } from './groups.store.ts'

export const groupsBin: BinSlot = {
  kind: 'group',
  label: '{Unit}',
  table: 'groups',
  list: (database) => removedRows(database, 'groups', 'name'),
  /** Its name may have been given to another one meanwhile. */
  refuseOutside: async (transaction, id) => {
    const group = await findGroup(transaction, id)
    const other = group && sameNameInForce(group, await listGroups(transaction), id)
    if (other) throw invalid([{ path: 'id', message: sameNameMessage(other) }])
  },
}
