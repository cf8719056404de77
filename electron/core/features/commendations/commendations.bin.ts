import { type BinSlot, removedRows } from '../../platform/database/binSlot.ts'

export const commendationsBin: BinSlot = {
  kind: 'round',
  label: 'Đợt khen thưởng',
  table: 'rounds',
  list: (database) => removedRows(database, 'rounds', 'occasion'),
}
