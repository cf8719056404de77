import type { ListSlot } from '../../platform/database/listSlot.ts'
import { listMembers } from './members.store.ts'

export const membersLists: readonly ListSlot[] = [{ name: 'members', label: 'Thành viên', read: listMembers }]
