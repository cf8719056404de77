import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { readLegalFacts, readQuorumRules } from './legal.store.ts'
import { listSigners } from './signers.store.ts'
import { findWard, listWardYears } from './ward.store.ts'

export const readAllWard: ReadAll = async function* (database) {
  yield await findWard(database)
  yield await listWardYears(database)
  yield await listSigners(database)
  yield await readLegalFacts(database)
  yield await readQuorumRules(database)
}
