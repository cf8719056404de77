import type { Migration } from './migration.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { reports } from './migrations/0002-reports.ts'
import { keptWords } from './migrations/0003-kept-words.ts'
import { unitNames } from './migrations/0004-unit-names.ts'
import { signed } from './migrations/0007-signed.ts'
import { foldedMarks } from './migrations/0008-folded-marks.ts'
import { peopleOfMeetings } from './migrations/0009-people-of-meetings.ts'
import { signerRevisions } from './migrations/0010-signer-revisions.ts'
import { legalDays } from './migrations/0011-legal-days.ts'
import { standIns } from './migrations/0012-stand-ins.ts'
import { startsOfSample } from './migrations/0013-starts-of-sample.ts'
import { localGovernment } from './migrations/0014-local-government.ts'
import { shortLog } from './migrations/0015-short-log.ts'
import { longLists } from './migrations/0016-long-lists.ts'
import { numbersOfBook } from './migrations/0018-numbers-of-a-book.ts'
import { kindsOfPapers } from './migrations/0019-kinds-of-papers.ts'
import { catalogue } from './migrations/0020-catalogue.ts'
import { groupsOfAwards } from './migrations/0021-groups-of-awards.ts'
import { nomineesInDrafts } from './migrations/0022-nominees-in-drafts.ts'

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  foundation,
  reports,
  keptWords,
  unitNames,
  signed,
  foldedMarks,
  peopleOfMeetings,
  signerRevisions,
  legalDays,
  standIns,
  startsOfSample,
  localGovernment,
  shortLog,
  longLists,
  numbersOfBook,
  kindsOfPapers,
  catalogue,
  groupsOfAwards,
  nomineesInDrafts,
]
