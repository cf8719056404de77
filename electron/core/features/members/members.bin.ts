import { type BinSlot, removedRows } from '../../platform/database/binSlot.ts'

export const membersBin: BinSlot = {
  kind: 'member',
  label: 'Thành viên',
  table: 'members',
  list: (database) => removedRows(database, 'members', 'name'),
}
