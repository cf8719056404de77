import type { Core } from '../../core.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { listDrafts, removeDraft, saveDraft } from './drafts.store.ts'

export function draftsRoutes({ database, clock }: Core) {
  return {
    save: os.drafts.save.handler(async ({ input }) => {
      const savedAt = clock.now()
      // A transaction of its own waits for a lock without holding the thread.
      await inTransaction(database, (transaction) => saveDraft(transaction, { ...input, savedAt }))
      return { savedAt }
    }),
    list: os.drafts.list.handler(({ input }) => listDrafts(database, input.form)),
    remove: os.drafts.remove.handler(async ({ input }) => {
      await inTransaction(database, (transaction) => removeDraft(transaction, input.key, input.value))
      return { key: input.key }
    }),
  }
}
