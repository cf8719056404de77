import type { Feature } from '../../feature.ts'
import { meetingsBin } from './meetings.bin.ts'
import { meetingsDataset } from './meetings.dataset.ts'
import { meetingsLists } from './meetings.lists.ts'
import { namesOfMeetings } from './meetings.names.ts'
import { meetingsOverview } from './meetings.overview.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { meetingsSearch } from './meetings.search.ts'
import { readMeetingsEver } from './meetings.store.ts'

/** What the feature brings to the application. */
export const meetings = {
  name: 'meetings',
  routes: meetingsRoutes,
  search: meetingsSearch,
  bin: meetingsBin,
  dataset: meetingsDataset,
  names: namesOfMeetings,
  lists: meetingsLists,
  readAll: readMeetingsEver,
  overview: meetingsOverview,
} satisfies Feature
