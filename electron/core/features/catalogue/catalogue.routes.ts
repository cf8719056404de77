import type { Core } from '../../core.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { refuseUnlessReplacing } from '../../platform/database/refuseUnlessReplacing.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { countUpWard, requireWardFrame, wardRevision } from '../ward/index.ts'
import { unsoundEntries } from './catalogue.rules.ts'
import { listEntries, saveEntries } from './catalogue.store.ts'

export function catalogueRoutes({ database }: Core) {
  return {
    list: os.catalogue.list.handler(async () => ({
      revision: await wardRevision(database),
      entries: await listEntries(database, leaveOut),
    })),
    save: os.catalogue.save.handler(async ({ input: { revision, entries, confirmed } }) => {
      const errors = unsoundEntries(entries)
      if (errors.length > 0) throw invalid(errors)
      await requireWardFrame(database)
      await inTransaction(database, async (transaction) => {
        await countUpWard(transaction, revision)
        await refuseUnlessReplacing((tell) => listEntries(transaction, tell), 'Danh mục khen thưởng', confirmed)
        await saveEntries(transaction, entries)
      })
      return { revision: revision + 1 }
    }),
  }
}
