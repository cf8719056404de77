import type { Measurement } from './figures.ts'
import { certificates } from './measures/certificates.ts'
import { certificatesBlock } from './measures/certificatesBlock.ts'
import { coldStart, firstScreenScript } from './measures/firstScreen.ts'
import { membersFirstRow, membersProcedure } from './measures/membersList.ts'
import { minutes } from './measures/minutes.ts'
import { search } from './measures/search.ts'

/** Everything that is measured, in the order of the table. Those that compare come first, while nothing else runs. */
export const measurements: readonly Measurement[] = [
  certificates,
  minutes,
  certificatesBlock,
  search,
  membersProcedure,
  membersFirstRow,
  coldStart,
  firstScreenScript,
]
