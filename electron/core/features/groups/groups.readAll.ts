import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { listGroupsEver } from './groups.store.ts'

export const readAllGroups: ReadAll = async function* (database) {
  yield await listGroupsEver(database)
}
