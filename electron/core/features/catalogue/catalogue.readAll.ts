import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { listEntries } from './catalogue.store.ts'

export const readAllCatalogue: ReadAll = async function* (database) {
  yield await listEntries(database)
}
