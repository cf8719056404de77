import type { Feature } from '../../feature.ts'
import { membersBin } from './members.bin.ts'
import { membersDataset } from './members.dataset.ts'
import { membersLists } from './members.lists.ts'
import { namesOfMembers } from './members.names.ts'
import { readAllMembers } from './members.readAll.ts'
import { membersRoutes } from './members.routes.ts'
import { membersSearch } from './members.search.ts'

/** What the feature brings to the application. */
export const members = {
  name: 'members',
  routes: membersRoutes,
  search: membersSearch,
  bin: membersBin,
  dataset: membersDataset,
  names: namesOfMembers,
  lists: membersLists,
  readAll: readAllMembers,
} satisfies Feature
