import { commendationsDataset } from '../../features/commendations/index.ts'
import { groupsDataset } from '../../features/groups/index.ts'
import { meetingsDataset } from '../../features/meetings/index.ts'
import { membersDataset } from '../../features/members/index.ts'
import { papersDataset } from '../../features/papers/index.ts'
import { registerDataset } from '../../features/register/index.ts'
import { reportsDataset } from '../../features/reports/index.ts'
import { signedDataset } from '../../features/signed/index.ts'
import { wardDataset } from '../../features/ward/index.ts'
import type { DatasetPart } from '../../platform/database/datasetPart.ts'

/**
 * What the data file is made of, in the order of the file: whoever refers to records that come along comes before
 * them.
 */
export const datasetParts: readonly DatasetPart[] = [
  wardDataset,
  commendationsDataset,
  meetingsDataset,
  reportsDataset,
  papersDataset,
  signedDataset,
  registerDataset,
  groupsDataset,
  membersDataset,
]

/** The tables that no data file holds, and why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  migrations: 'which schema the database of this computer has',
  app_state:
    'the state of the program on this computer; the last serials of the golden book go along with what was signed',
  drafts: 'forms that somebody has open on this computer and did not save',
  change_log: 'who changed what on this computer: a book that is loaded begins a log of its own',
}
