import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { chooseHits, searchWords } from './search.rules.ts'
import { searchAll } from './search.store.ts'

export function searchRoutes({ database, clock }: Core) {
  return {
    find: os.search.find.handler(async ({ input }) => {
      const words = searchWords(input.query)
      if (words.length === 0) return []
      return chooseHits(input.query, await searchAll(database, words, today(clock)))
    }),
  }
}
