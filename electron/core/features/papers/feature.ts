import type { Feature } from '../../feature.ts'
import { papersBin } from './papers.bin.ts'
import { papersDataset } from './papers.dataset.ts'
import { papersLists } from './papers.lists.ts'
import { papersOverview } from './papers.overview.ts'
import { papersRoutes } from './papers.routes.ts'
import { papersSearch } from './papers.search.ts'

/** What the feature brings to the application. */
export const papers = {
  name: 'papers',
  routes: papersRoutes,
  search: papersSearch,
  bin: papersBin,
  dataset: papersDataset,
  lists: papersLists,
  overview: papersOverview,
} satisfies Feature
