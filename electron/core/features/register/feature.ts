import type { Feature } from '../../feature.ts'
import { registerDataset } from './register.dataset.ts'
import { registerLists } from './register.lists.ts'
import { registerPeriod } from './register.period.ts'
import { readAllRegister } from './register.readAll.ts'
import { registerRoutes } from './register.routes.ts'
import { registerSearch } from './register.search.ts'
import { forgetStartsWithoutLines } from './starts.store.ts'

/** What the feature brings to the application. */
export const register = {
  name: 'register',
  routes: registerRoutes,
  lists: registerLists,
  readAll: readAllRegister,
  search: registerSearch,
  onSetUp: forgetStartsWithoutLines,
  // Where a series begins was told of the sample's book: it stays where the user's own lines stand in that series.
  sample: { forget: forgetStartsWithoutLines },
  dataset: registerDataset,
  period: registerPeriod,
} satisfies Feature
