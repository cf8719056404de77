import type { Core } from './core.ts'
import { catalogue } from './features/catalogue/feature.ts'
import { commendations } from './features/commendations/feature.ts'
import { groups } from './features/groups/feature.ts'
import { meetings } from './features/meetings/feature.ts'
import { members } from './features/members/feature.ts'
import { papers } from './features/papers/feature.ts'
import { register } from './features/register/feature.ts'
import { reports } from './features/reports/feature.ts'
import { ward } from './features/ward/feature.ts'
import { features } from './features.ts'
import { paperKinds } from './paperKinds.ts'

/** The procedures of each feature, with what it stands on. */
export function featureRoutes(core: Core & { readonly dataDir: string }) {
  return {
    ward: ward.routes(core, features),
    catalogue: catalogue.routes(core),
    members: members.routes(core),
    groups: groups.routes(core),
    meetings: meetings.routes(core),
    commendations: commendations.routes(core),
    papers: papers.routes(core, paperKinds),
    register: register.routes(core, paperKinds),
    reports: reports.routes(core, features),
  }
}
