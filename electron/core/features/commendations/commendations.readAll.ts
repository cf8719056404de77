import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { listRoundsEver } from './commendations.store.ts'

export const readAllCommendations: ReadAll = async function* (database) {
  yield await listRoundsEver(database)
}
