import { paperKindSchema } from '../../../../shared/model/paperKinds.ts'
import { findIssuedInput, findPaper, type PaperKinds, sourceIdOf } from '../../features/papers/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { isAboutStorage } from '../../platform/files/storageFault.ts'

/**
 * Ids of the numbered papers that cannot be read as the program reads them, they themselves or the records that they
 * were written from.
 *
 * @throws an error of the disk
 */
export async function unreadablePapers(database: Database, kinds: PaperKinds): Promise<string[]> {
  const papers = await database
    .selectFrom('papers')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select(['papers.id', 'papers.kind', 'papers.meetingId', 'papers.roundId', 'papers.reportId'])
    .execute()
  const unreadable: string[] = []
  for (const paper of papers) if (!(await canBeRead(database, kinds, paper))) unreadable.push(paper.id)
  return unreadable
}

interface NumberedPaper {
  readonly id: string
  readonly kind: string
  readonly meetingId: string | null
  readonly roundId: string | null
  readonly reportId: string | null
}

async function canBeRead(
  database: Database,
  kinds: PaperKinds,
  { id, kind: stored, ...sources }: NumberedPaper,
): Promise<boolean> {
  try {
    await findPaper(database, id)
    const kind = paperKindSchema.parse(stored)
    const { inputSchema, readRecord } = kinds.of(kind)
    await findIssuedInput(database, id, inputSchema)
    await readRecord(database, sourceIdOf({ kind, ...sources }))
    return true
  } catch (error) {
    if (isAboutStorage(error)) throw error
    return false
  }
}
