import { backups } from './backups.ts'
import { bin } from './bin.ts'
import { catalogue } from './catalogue.ts'
import { commendations } from './commendations.ts'
import { drafts } from './drafts.ts'
import { groups } from './groups.ts'
import { host } from './host.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { overview } from './overview.ts'
import { packages } from './packages.ts'
import { papers } from './papers.ts'
import { register } from './register.ts'
import { reports } from './reports.ts'
import { samples } from './samples.ts'
import { search } from './search.ts'
import { unreadable } from './unreadable.ts'
import { ward } from './ward.ts'

/** The whole API between page and program. */
export const contract = {
  ward,
  members,
  groups,
  meetings,
  catalogue,
  commendations,
  papers,
  register,
  reports,
  overview,
  search,
  drafts,
  samples,
  bin,
  unreadable,
  backups,
  packages,
  host,
}
