import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { listMembersEver } from './members.store.ts'

export const readAllMembers: ReadAll = async function* (database) {
  yield await listMembersEver(database)
}
