import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { Core } from '../../core.ts'
import { findGroup, listGroups, sameNameInForce, sameNameMessage } from '../../features/groups/index.ts'
import { findPaper, findPaperOf, sourceIdOf } from '../../features/papers/index.ts'
import { periodTakenBy } from '../../features/reports/index.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { takeOutOfBin } from '../../platform/database/records.ts'
import { conflict, invalid } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { listRemoved, tableOfKind } from './bin.store.ts'

export function binRoutes({ database }: Core) {
  return {
    list: os.bin.list.handler(async () =>
      (await listRemoved(database)).map(({ kind, id, title, paperKind, removedAt, unreadable }) => ({
        kind,
        id,
        title: paperKind === null ? title : `${paperKinds[paperKind].label}: ${title}`,
        removedAt,
        unreadable,
      })),
    ),
    restore: os.bin.restore.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        if (input.kind === 'report') await refuseSecondReport(transaction, input.id)
        if (!(await takeOutOfBin(transaction, tableOfKind[input.kind], input.id))) {
          throw conflict('Mục này không còn trong thùng rác. Mở lại thùng rác để xem.')
        }
        if (input.kind === 'group') await refuseSameName(transaction, input.id)
        if (input.kind === 'paper') await refuseUnfitPaper(transaction, input.id)
        return { id: input.id }
      }),
    ),
  }
}

/** Throws, and so undoes the transaction, when the group's name was given to another one meanwhile. */
async function refuseSameName(database: Database, id: string): Promise<void> {
  const group = await findGroup(database, id)
  const other = group && sameNameInForce(group, await listGroups(database), id)
  if (other) throw invalid([{ path: 'id', message: sameNameMessage(other) }])
}

/** Refuses where a report of the same period was begun meanwhile: a period has one. */
async function refuseSecondReport(database: Database, id: string): Promise<void> {
  const title = await periodTakenBy(database, id)
  if (title !== null) throw conflict(`Đã có ${title} khác. Xóa báo cáo đó rồi khôi phục.`)
}

/** The same for a paper whose source is in the bin itself, or has another paper of that kind that stands. */
async function refuseUnfitPaper(database: Database, id: string): Promise<void> {
  const paper = await findPaper(database, id)
  if (!paper)
    throw conflict('Cuộc họp, đợt khen thưởng hoặc báo cáo của văn bản này đang ở thùng rác. Khôi phục mục đó trước.')
  if (await findPaperOf(database, paper.kind, sourceIdOf(paper), id)) {
    const label = paperKinds[paper.kind].label.toLowerCase()
    throw conflict(`Đã có ${label} khác thay cho văn bản này. Xóa văn bản đó rồi khôi phục.`)
  }
}
