import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { readAllEntries } from './register.store.ts'
import { listStartsEver } from './starts.store.ts'

export const readAllRegister: ReadAll = async function* (database) {
  yield await readAllEntries(database)
  yield await listStartsEver(database)
}
