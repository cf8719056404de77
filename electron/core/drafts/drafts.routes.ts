import type { Core } from '../app.ts'
import { os } from '../implementer.ts'
import { findDraft, removeDraft, saveDraft } from './drafts.store.ts'

export function draftsRoutes({ database, clock }: Core) {
  return {
    save: os.drafts.save.handler(async ({ input }) => {
      const savedAt = clock.now()
      await saveDraft(database, { ...input, savedAt })
      return { savedAt }
    }),
    get: os.drafts.get.handler(({ input }) => findDraft(database, input.key)),
    remove: os.drafts.remove.handler(async ({ input }) => {
      await removeDraft(database, input.key)
      return { key: input.key }
    }),
  }
}
