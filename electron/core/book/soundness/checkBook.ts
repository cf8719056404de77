import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { formatDate } from '../../../../shared/text/dates.ts'
import { isDamage } from '../../platform/database/backup.ts'
import { damageOfBook } from '../../platform/database/damage.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { withReader } from '../../platform/database/reader.ts'
import { markSuspect } from '../../platform/database/suspicion.ts'
import { type DamagedPaper, findDamagedPapers } from '../../schema/signedPapers.ts'

/** What was found in the whole book. */
export interface Checked {
  readonly damaged: boolean
  /** Numbered papers that are no longer what was signed: `01/QĐ-UBND ngày 20/11/2026`; '' for one without its line. */
  readonly papers: readonly string[]
}

/** Reads the whole book, what was signed too. Where it is damaged, the next start reads it before it opens it. */
export function checkBook(dataDir: string): Checked {
  return withReader(join(dataDir, databaseFileName), (reader) => {
    const damaged = damageOf(() => damageOfBook(reader, { ofToday: true }))
    if (damaged) markSuspect(dataDir)
    return { damaged, papers: damaged ? [] : findDamagedPapers(reader).map((paper) => named(reader, paper)) }
  })
}

/** A number comes again each year: the day tells which. */
function named(reader: BetterSqlite3.Database, { paperId, label }: DamagedPaper): string {
  const date = reader.prepare('SELECT date FROM register_entries WHERE paper_id = ?').pluck().get(paperId)
  return typeof date === 'string' ? `${label} ngày ${formatDate(date)}` : label
}

function damageOf(look: () => string | null): boolean {
  try {
    return look() !== null
  } catch (error) {
    if (isDamage(error)) return true
    throw error
  }
}
