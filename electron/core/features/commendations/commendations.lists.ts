import type { ListSlot } from '../../platform/database/listSlot.ts'
import { readAllRounds } from './commendations.store.ts'

export const commendationsLists: readonly ListSlot[] = [
  { name: 'rounds', label: 'Đợt khen thưởng', read: readAllRounds },
]
