import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { takeOutOfBin } from '../../platform/database/records.ts'
import { conflict } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { listRemoved } from './bin.store.ts'

/** @param features those whose records may lie in the bin */
export function binRoutes({ database }: Core, features: readonly Feature[]) {
  const slots = features.flatMap(({ bin }) => bin ?? [])
  return {
    list: os.bin.list.handler(() => listRemoved(database, slots)),
    restore: os.bin.restore.handler(({ input: { kind, id } }) =>
      inTransaction(database, async (transaction) => {
        const slot = slots.find((one) => one.kind === kind)
        await slot?.refuseWithin?.(transaction, id)
        if (!slot || !(await takeOutOfBin(transaction, slot.table, id))) {
          throw conflict('Mục này không còn trong thùng rác. Mở lại thùng rác để xem.')
        }
        await slot.refuseOutside?.(transaction, id)
        return { id }
      }),
    ),
  }
}
