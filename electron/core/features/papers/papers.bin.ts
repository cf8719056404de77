import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { BinSlot } from '../../platform/database/binSlot.ts'
import { conflict } from '../../platform/refusals/refusals.ts'
import { sourceIdOf } from './paperSource.ts'
import { findPaper, findPaperOf } from './papers.store.ts'

export const papersBin: BinSlot = {
  kind: 'paper',
  label: 'Văn bản',
  table: 'papers',
  list: async (database) => {
    const rows = await database
      .selectFrom('papers')
      .select(['id', 'kind', 'subject', 'removedAt'])
      .where('removedAt', 'is not', null)
      .execute()
    return rows.map(({ id, kind, subject, removedAt }) => ({
      id,
      removedAt: removedAt ?? '',
      title: () => `${paperKinds[paperKindSchema.parse(kind)].label}: ${subject}`,
    }))
  },
  /** What it is written from may be in the bin itself, or have another paper of that kind that stands. */
  refuseOutside: async (transaction, id) => {
    const paper = await findPaper(transaction, id)
    if (!paper)
      throw conflict('Cuộc họp, đợt khen thưởng hoặc báo cáo của văn bản này đang ở thùng rác. Khôi phục mục đó trước.')
    if (await findPaperOf(transaction, paper.kind, sourceIdOf(paper), id)) {
      const label = paperKinds[paper.kind].label.toLowerCase()
      throw conflict(`Đã có ${label} khác thay cho văn bản này. Xóa văn bản đó rồi khôi phục.`)
    }
  },
}
