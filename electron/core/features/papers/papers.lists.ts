import type { ListSlot } from '../../platform/database/listSlot.ts'
import { listPapers } from './papers.store.ts'

export const papersLists: readonly ListSlot[] = [
  { name: 'papers', label: 'Văn bản', read: (database, onUnreadable) => listPapers(database, {}, onUnreadable) },
]
