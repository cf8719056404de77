import type { Feature } from '../../feature.ts'
import { groupsBin } from './groups.bin.ts'
import { groupsDataset } from './groups.dataset.ts'
import { groupsLists } from './groups.lists.ts'
import { namesOfGroups } from './groups.names.ts'
import { readAllGroups } from './groups.readAll.ts'
import { groupsRoutes } from './groups.routes.ts'
import { groupsSearch } from './groups.search.ts'

/** What the feature brings to the application. */
export const groups = {
  name: 'groups',
  routes: groupsRoutes,
  search: groupsSearch,
  bin: groupsBin,
  dataset: groupsDataset,
  names: namesOfGroups,
  lists: groupsLists,
  readAll: readAllGroups,
} satisfies Feature
