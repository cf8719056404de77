import { catalogue } from '../features/catalogue/feature.ts'
import { commendations } from '../features/commendations/feature.ts'
import { groups } from '../features/groups/feature.ts'
import { meetings } from '../features/meetings/feature.ts'
import { members } from '../features/members/feature.ts'
import { overview } from '../features/overview/feature.ts'
import { packages } from '../features/packages/feature.ts'
import { papers } from '../features/papers/feature.ts'
import { register } from '../features/register/feature.ts'
import { reports } from '../features/reports/feature.ts'
import { settings, welcome } from '../features/ward/feature.ts'
import type { PageFeature } from '../foundation/feature.ts'

/** The one list of the page's features. Their lines in the navigation stand in this order: Alt+1 is the first. */
export const features: readonly PageFeature[] = [
  overview,
  meetings,
  commendations,
  members,
  groups,
  register,
  settings,
  catalogue,
  // After the settings, so that nobody's Alt+7 leads elsewhere than it used to. A new line stands below this one.
  reports,
  papers,
  packages,
  welcome,
]
