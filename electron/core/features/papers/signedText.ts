import type { PaperRecord } from '../../../../shared/model/papers.ts'
import type { Database } from '../../platform/database/database.ts'
import { isDamagedPaper, notAsSigned } from '../../schema/signedPapers.ts'

/** A book that was loaded from a copy for superiors has the numbers of papers, and nothing that was signed. */
export function noSignedText(number: string): string {
  return `Văn bản số ${number}: số liệu nạp từ bản cho cấp trên không có nội dung đã ký. Xem bản giấy.`
}

/** Ids of the numbered papers of which the book does not have what was signed. */
export async function papersWithoutText(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('papers')
    .innerJoin('registerEntries', 'registerEntries.paperId', 'papers.id')
    .select('papers.id')
    .where('papers.issuedInput', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Why a numbered paper, and what carries it out, is not printed; '' where it is what was signed, or has no number. */
export async function whyNotPrinted(
  database: Database,
  { id, number }: Pick<PaperRecord, 'id' | 'number'>,
): Promise<string> {
  if (number === null) return ''
  if (await isDamagedPaper(database, id)) return notAsSigned(number)
  return (await papersWithoutText(database)).has(id) ? noSignedText(number) : ''
}
