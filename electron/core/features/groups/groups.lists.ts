import type { ListSlot } from '../../platform/database/listSlot.ts'
import { listGroups } from './groups.store.ts'

export const groupsLists: readonly ListSlot[] = [{ name: 'groups', label: '{Unit}', read: listGroups }]
