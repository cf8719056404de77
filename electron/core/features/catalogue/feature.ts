import type { Feature } from '../../feature.ts'
import { catalogueDataset } from './catalogue.dataset.ts'
import { readAllCatalogue } from './catalogue.readAll.ts'
import { catalogueRoutes } from './catalogue.routes.ts'
import { listEntries } from './catalogue.store.ts'

/** What the feature brings to the application. */
export const catalogue = {
  name: 'catalogue',
  routes: catalogueRoutes,
  dataset: catalogueDataset,
  lists: [{ name: 'catalogue', label: 'Danh mục khen thưởng', read: listEntries }],
  readAll: readAllCatalogue,
} satisfies Feature
