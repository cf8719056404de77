import { join } from 'node:path'
import { isDamage } from '../database/backup.ts'
import { databaseFileName } from '../database/files.ts'
import { findDamagedPapers } from '../signed/verify.ts'
import { damageOfBook } from './damage.ts'
import { withReader } from './reader.ts'
import { markSuspect } from './suspicion.ts'

/** What was found in the whole book. */
export interface Checked {
  readonly damaged: boolean
  /** Labels of numbered papers that are no longer what was signed: `01/QĐ-UBND`. */
  readonly papers: readonly string[]
}

/** Reads the whole book, what was signed too. Where it is damaged, the next start reads it before it opens it. */
export function checkBook(dataDir: string): Checked {
  return withReader(join(dataDir, databaseFileName), (reader) => {
    const damaged = damageOf(() => damageOfBook(reader, { ofToday: true }))
    if (damaged) markSuspect(dataDir)
    return { damaged, papers: damaged ? [] : findDamagedPapers(reader).map(({ label }) => label) }
  })
}

function damageOf(look: () => string | null): boolean {
  try {
    return look() !== null
  } catch (error) {
    if (isDamage(error)) return true
    throw error
  }
}
