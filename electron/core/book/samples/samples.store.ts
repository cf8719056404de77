import { sql } from 'kysely'
import type { Feature } from '../../feature.ts'
import type { Database } from '../../platform/database/database.ts'
import { markedTables } from '../../platform/sample/markedTables.ts'
import type { SampleContent } from '../../platform/sample/sampleSlot.ts'
import { countRecords } from '../dataset/countRecords.ts'
import type { Counts } from '../dataset/loadDataset.ts'

/** How much {@link removeSample} would delete. */
export function countSample(database: Database): Promise<Counts> {
  return countRecords(database, { sample: true })
}

/**
 * Deletes what came with the sample, and the papers and reports made from it with their numbers; everything else stays:
 * every row that is marked as the sample's, in whatever table, and what the features say beside that. Call inside a
 * transaction.
 */
export async function removeSample(
  transaction: Database,
  features: readonly Feature[],
  content: SampleContent,
): Promise<Counts> {
  const removed = await countSample(transaction)
  const sampleWard = await transaction.selectFrom('ward').select('id').where('sample', '=', 1).executeTakeFirst()
  for (const { sample } of features) await sample?.keep?.(transaction)
  for (const table of await markedTables(transaction)) {
    await sql`delete from ${sql.table(table)} where sample = 1`.execute(transaction)
  }
  if (sampleWard) for (const { sample } of features) await sample?.forget?.(transaction, content)
  return removed
}
