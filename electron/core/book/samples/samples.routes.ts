import sampleFile from '../../../../resources/samples/dien-hong-2023.json' with { type: 'json' }
import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { followed } from '../../platform/jobs/followed.ts'
import { unfollowed } from '../../platform/progress/jobTools.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { fillProgram } from '../dataset/fillProgram.ts'
import { countSample, removeSample } from './samples.store.ts'

/** @param features those that are asked what goes with the sample beside its rows */
export function samplesRoutes(core: Core & { readonly dataDir: string }, features: readonly Feature[]) {
  const { database } = core
  return {
    load: os.samples.load.handler(({ signal = unfollowed.signal }) =>
      fillProgram(core, new TextEncoder().encode(JSON.stringify(sampleFile)), 'sample', {
        onProgress: unfollowed.progress,
        signal,
      }),
    ),
    present: os.samples.present.handler(() => inTransaction(database, countSample)),
    remove: os.samples.remove.handler(() =>
      inTransaction(database, (transaction) => removeSample(transaction, features, sampleFile)),
    ),
    importDataset: os.samples.importDataset.handler(({ input, signal }) =>
      followed(async (options) => {
        const file = new Uint8Array(await input.file.arrayBuffer())
        return { counts: await fillProgram(core, file, { confirmed: input.confirmed ?? [] }, options) }
      }, signal),
    ),
  }
}
