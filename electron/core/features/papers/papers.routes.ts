import type { PaperRecord } from '../../../../shared/model/papers.ts'
import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import { invalid, notFound, refused } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { findSigner } from '../ward/index.ts'
import { draftPaper } from './draft.ts'
import type { PaperKinds } from './paperKind.ts'
import { defaultPaper, readDocument, readSourceOf } from './paperSource.ts'
import { checkPaper } from './papers.rules.ts'
import { findPaper, listPapers, updatePaper } from './papers.store.ts'
import { readPaperContext } from './readPaperContext.ts'
import { whyNotPrinted } from './signedText.ts'
import { findSignedTwice } from './signedTwice.ts'
import { wordFile } from './wordFile.ts'

/** @param kinds those that the features hand in */
export function papersRoutes({ database, clock, jobs }: Core, kinds: PaperKinds) {
  return {
    list: os.papers.list.handler(({ input: { meetingId, roundId } }) => {
      if (meetingId) return listPapers(database, { meetingId }, leaveOut)
      if (roundId) return listPapers(database, { roundId }, leaveOut)
      return listPapers(database, { waiting: true }, leaveOut)
    }),
    get: os.papers.get.handler(({ input }) => existing(database, input.id)),
    create: os.papers.create.handler(({ input }) =>
      inTransaction(database, (transaction) => draftPaper(transaction, kinds, input, today(clock))),
    ),
    update: os.papers.update.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const { kind } = await unlocked(transaction, input.id)
        if (input.paper.signerId !== null && !(await findSigner(transaction, input.paper.signerId))) {
          throw invalid([{ path: 'paper.signerId', message: 'Không còn người ký này. Chọn người ký khác.' }])
        }
        return updatePaper(transaction, input.id, input.revision, kind, input.paper)
      }),
    ),
    reset: os.papers.reset.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const paper = await unlocked(transaction, input.id)
        const source = await readSourceOf(transaction, kinds, paper, today(clock))
        const anew = defaultPaper(await readPaperContext(transaction), source, today(clock))
        return updatePaper(transaction, input.id, input.revision, paper.kind, anew)
      }),
    ),
    remove: os.papers.remove.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        await unlocked(transaction, input.id)
        await moveToBin(transaction, 'papers', input.id, clock.now())
        return { id: input.id }
      }),
    ),
    check: os.papers.check.handler(async ({ input, signal }) => {
      const paper = await existing(database, input.id)
      const twice = await findSignedTwice(database, paper)
      const signedTwice = twice === null ? [] : [twice]
      if (paper.number !== null) {
        const message = await whyNotPrinted(database, paper)
        return message === '' ? signedTwice : [{ severity: 'error', where: 'paper', field: '', message }]
      }
      const source = await readSourceOf(database, kinds, paper, today(clock))
      const findings = checkPaper(
        kinds.of(paper.kind),
        await readPaperContext(database),
        source,
        paper,
        paper.plannedDate,
      )
      return [...signedTwice, ...findings, ...(await source.lookClosely(signal))]
    }),
    file: os.papers.file.handler(async ({ input, signal }) => {
      const paper = await existing(database, input.id)
      const why = await whyNotPrinted(database, paper)
      if (why !== '') throw refused(why)
      const document = await readDocument(database, kinds, await readPaperContext(database), paper, today(clock))
      return wordFile(jobs, paper.fileName, kinds.of(paper.kind).forCopies(document, input.copies), { signal })
    }),
  }
}

async function existing(database: Database, id: string): Promise<PaperRecord> {
  const paper = await findPaper(database, id)
  if (!paper) throw notFound('văn bản')
  return paper
}

/** A paper is locked from the moment it has its number. */
async function unlocked(database: Database, id: string): Promise<PaperRecord> {
  const paper = await existing(database, id)
  if (paper.number === null) return paper
  throw refused(`Văn bản đã có số ${paper.number}, không sửa hoặc xóa được nữa.`)
}
