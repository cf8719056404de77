import sampleFile from '../../../resources/samples/dien-hong-2023.json' with { type: 'json' }
import type { Core } from '../app.ts'
import { today } from '../clock.ts'
import { inTransaction } from '../database/database.ts'
import { invalid, refused } from '../errors.ts'
import { os } from '../implementer.ts'
import { quorumRulesToBe } from '../ward/legal.store.ts'
import { datasetRecords } from './datasetRecords.ts'
import { type Counts, loadDataset } from './loadDataset.ts'
import { readDataset } from './readDataset.ts'
import { countSample, isEmpty, removeSample } from './samples.store.ts'

export function samplesRoutes({ database, clock }: Core) {
  async function fill(bytes: Uint8Array, sample: 0 | 1): Promise<Counts> {
    const reading = readDataset(bytes)
    return inTransaction(database, async (transaction) => {
      const records = datasetRecords(reading, await quorumRulesToBe(transaction))
      if ('errors' in records) throw invalid(records.errors)
      if (!(await isEmpty(transaction))) {
        throw refused('Chương trình đã có dữ liệu. Chỉ nạp bộ dữ liệu vào chương trình còn trống.')
      }
      return loadDataset(transaction, records.value, sample, today(clock))
    })
  }

  return {
    load: os.samples.load.handler(() => fill(new TextEncoder().encode(JSON.stringify(sampleFile)), 1)),
    present: os.samples.present.handler(() => inTransaction(database, countSample)),
    remove: os.samples.remove.handler(() =>
      inTransaction(database, (transaction) => removeSample(transaction, sampleFile.wardYears)),
    ),
    importDataset: os.samples.importDataset.handler(async ({ input }) =>
      fill(new Uint8Array(await input.file.arrayBuffer()), 0),
    ),
  }
}
