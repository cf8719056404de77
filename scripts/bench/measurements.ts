import type { Measurement } from './figures.ts'
import { certificates } from './measures/certificates.ts'
import { certificatesBlock } from './measures/certificatesBlock.ts'
import { certificatesCheckBlock } from './measures/certificatesCheckBlock.ts'
import { dataFileBlock, dataFileGroups, dataFilePapers, dataFileRegister, dataFileWrong } from './measures/dataFile.ts'
import { figuresBlock } from './measures/figuresBlock.ts'
import { firstPaper } from './measures/firstPaper.ts'
import { coldStart, firstScreenScript } from './measures/firstScreen.ts'
import { meetingsFirstRow, overview, registerFirstRow, roundFirstRow } from './measures/longLists.ts'
import { meetingSave } from './measures/meetingSave.ts'
import { minutes } from './measures/minutes.ts'
import { packageBlock, packageTime } from './measures/package.ts'
import { search } from './measures/search.ts'
import { logOfSelfSaves, tenYearsBackup, tenYearsSize, tenYearsStart } from './measures/tenYears.ts'
import { yearReport } from './measures/yearReport.ts'

/** Everything that is measured, in the order of the table. Those that compare come first, while nothing else runs. */
export const measurements: readonly Measurement[] = [
  certificates,
  minutes,
  yearReport,
  packageTime,
  certificatesBlock,
  certificatesCheckBlock,
  packageBlock,
  figuresBlock,
  dataFileGroups,
  dataFileRegister,
  dataFilePapers,
  dataFileWrong,
  dataFileBlock,
  search,
  meetingSave,
  overview,
  registerFirstRow,
  roundFirstRow,
  meetingsFirstRow,
  tenYearsSize,
  tenYearsStart,
  tenYearsBackup,
  logOfSelfSaves,
  coldStart,
  firstScreenScript,
  firstPaper,
]
