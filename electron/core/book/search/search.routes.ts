import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { today } from '../../platform/clock.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { chooseHits, searchWords } from './search.rules.ts'
import { searchAll } from './search.store.ts'

/** @param features those that are asked for what fits */
export function searchRoutes({ database, clock }: Core, features: readonly Feature[]) {
  return {
    find: os.search.find.handler(async ({ input }) => {
      const words = searchWords(input.query)
      if (words.length === 0) return []
      return chooseHits(input.query, await searchAll(database, features, words, today(clock)))
    }),
  }
}
