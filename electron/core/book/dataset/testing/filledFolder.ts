import { quorumRulesToBe } from '../../../features/ward/legal.store.ts'
import { paperKinds } from '../../../paperKinds.ts'
import { inTransaction, openDatabase } from '../../../platform/database/database.ts'
import { newBookFolder } from '../../../testing/newBook.ts'
import { datasetRecords } from '../datasetRecords.ts'
import { loadDataset } from '../loadDataset.ts'
import { readDataset } from '../readDataset.ts'

/**
 * The data folder of a program that a dataset file was loaded into, removed when the test ends. Without the program and
 * its worker, for tests that need many.
 *
 * @param today the day on which it was loaded
 */
export async function filledFolder(dataset: string, today: string): Promise<string> {
  const folder = await newBookFolder()
  const database = await openDatabase(folder, 'Văn thư')
  try {
    await inTransaction(database, async (transaction) => {
      const reading = readDataset(new TextEncoder().encode(dataset))
      const records = datasetRecords(reading, await quorumRulesToBe(transaction))
      if ('errors' in records) throw new Error(JSON.stringify(records.errors))
      await loadDataset(transaction, records.value, { sample: 0, today, kinds: paperKinds })
    })
  } finally {
    await database.destroy()
  }
  return folder
}
