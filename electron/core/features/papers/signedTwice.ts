import type { PaperSourceKind } from '../../../../shared/model/paperKind.ts'
import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { Finding, PaperRecord } from '../../../../shared/model/papers.ts'
import type { Database } from '../../platform/database/database.ts'
import { sourceIdOf } from './paperSource.ts'
import { findPaperOf } from './papers.store.ts'

const sourceNames: Record<PaperSourceKind, string> = {
  meeting: 'Cuộc họp',
  round: 'Đợt khen thưởng',
  report: 'Báo cáo',
}

/**
 * That the record of a paper has another of that kind with a number that stands: nothing is signed twice. An error
 * where this one waits for its number; a warning where it has one that stands, too, as after a restore of a book that
 * went on in two places. Null where there is none.
 */
export async function findSignedTwice(database: Database, paper: PaperRecord): Promise<Finding | null> {
  if (paper.cancelled) return null
  const other = await findPaperOf(database, paper.kind, sourceIdOf(paper), paper.id)
  if (!other || other.number === null) return null
  const { label, source } = paperKinds[paper.kind]
  const having = `${sourceNames[source]} đã có ${label.toLowerCase()} số ${other.number}.`
  const finding = { where: 'paper', field: '' } as const
  if (paper.number === null) {
    return { ...finding, severity: 'error', message: `${having} Xóa bản thảo này, hoặc hủy số đó trước.` }
  }
  return { ...finding, severity: 'warning', message: `${having} Hủy một trong hai số.` }
}
