import { type BinSlot, removedRows } from '../../platform/database/binSlot.ts'

export const meetingsBin: BinSlot = {
  kind: 'meeting',
  label: 'Cuộc họp',
  table: 'meetings',
  list: (database) => removedRows(database, 'meetings', 'title'),
}
