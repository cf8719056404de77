import type { ListSlot } from '../../platform/database/listSlot.ts'
import { readAllEntries } from './register.store.ts'
import { listStartsEver } from './starts.store.ts'

export const registerLists: readonly ListSlot[] = [
  {
    name: 'register',
    label: 'Sổ văn bản',
    read: async (database, onUnreadable) => {
      await readAllEntries(database, onUnreadable)
      await listStartsEver(database, onUnreadable)
    },
  },
]
