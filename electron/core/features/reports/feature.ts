import type { Feature } from '../../feature.ts'
import { reportsBin } from './reports.bin.ts'
import { reportsDataset } from './reports.dataset.ts'
import { reportsLists } from './reports.lists.ts'
import { reportsOverview } from './reports.overview.ts'
import { reportsRoutes } from './reports.routes.ts'
import { reportsSearch } from './reports.search.ts'
import { readReportsEver } from './reports.store.ts'

/** What the feature brings to the application. */
export const reports = {
  name: 'reports',
  routes: reportsRoutes,
  search: reportsSearch,
  bin: reportsBin,
  dataset: reportsDataset,
  lists: reportsLists,
  readAll: readReportsEver,
  overview: reportsOverview,
} satisfies Feature
