import type { Feature } from '../../feature.ts'
import { wardDataset } from './ward.dataset.ts'
import { wardLists } from './ward.lists.ts'
import { namesOfWard } from './ward.names.ts'
import { readAllWard } from './ward.readAll.ts'
import { wardRoutes } from './ward.routes.ts'
import { wardSample } from './ward.sample.ts'

/** What the feature brings to the application. */
export const ward = {
  name: 'ward',
  routes: wardRoutes,
  dataset: wardDataset,
  names: namesOfWard,
  lists: wardLists,
  readAll: readAllWard,
  sample: wardSample,
} satisfies Feature
