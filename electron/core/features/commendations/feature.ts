import type { Feature } from '../../feature.ts'
import { commendationsBin } from './commendations.bin.ts'
import { commendationsDataset } from './commendations.dataset.ts'
import { commendationsLists } from './commendations.lists.ts'
import { namesOfNominees } from './commendations.names.ts'
import { commendationsOverview } from './commendations.overview.ts'
import { readAllCommendations } from './commendations.readAll.ts'
import { commendationsRoutes } from './commendations.routes.ts'
import { commendationsSearch } from './commendations.search.ts'

/** What the feature brings to the application. */
export const commendations = {
  name: 'commendations',
  routes: commendationsRoutes,
  search: commendationsSearch,
  bin: commendationsBin,
  dataset: commendationsDataset,
  names: namesOfNominees,
  lists: commendationsLists,
  readAll: readAllCommendations,
  overview: commendationsOverview,
} satisfies Feature
