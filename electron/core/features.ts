import type { Feature } from './feature.ts'
import { catalogue } from './features/catalogue/feature.ts'
import { commendations } from './features/commendations/feature.ts'
import { groups } from './features/groups/feature.ts'
import { meetings } from './features/meetings/feature.ts'
import { members } from './features/members/feature.ts'
import { papers } from './features/papers/feature.ts'
import { register } from './features/register/feature.ts'
import { reports } from './features/reports/feature.ts'
import { signed } from './features/signed/feature.ts'
import { ward } from './features/ward/feature.ts'

/** The only list of the features, in the order in which they stand on each other. */
export const features: readonly Feature[] = [
  ward,
  catalogue,
  members,
  groups,
  signed,
  papers,
  register,
  meetings,
  commendations,
  reports,
]
