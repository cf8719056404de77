import type { ListSlot } from '../../platform/database/listSlot.ts'
import { listMeetings } from './meetings.list.ts'
import { listOpenTasks } from './tasks.store.ts'

export const meetingsLists: readonly ListSlot[] = [
  {
    name: 'meetings',
    label: 'Cuộc họp',
    read: (database, onUnreadable) => listMeetings(database, null, onUnreadable),
  },
  { name: 'tasks', label: 'Nhiệm vụ', read: listOpenTasks },
]
