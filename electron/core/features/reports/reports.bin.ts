import { type BinSlot, removedRows } from '../../platform/database/binSlot.ts'
import { conflict } from '../../platform/refusals/refusals.ts'
import { periodTakenBy } from './reports.store.ts'

export const reportsBin: BinSlot = {
  kind: 'report',
  label: 'Báo cáo',
  table: 'reports',
  list: (database) => removedRows(database, 'reports', 'title'),
  /** A period has one report, and another one may have been begun meanwhile. */
  refuseWithin: async (transaction, id) => {
    const title = await periodTakenBy(transaction, id)
    if (title !== null) throw conflict(`Đã có ${title} khác. Xóa báo cáo đó rồi khôi phục.`)
  },
}
