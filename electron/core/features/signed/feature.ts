import type { Feature } from '../../feature.ts'
import { signedDataset } from './signed.dataset.ts'
import { namesOfAwards } from './signed.names.ts'
import { readAllAwards } from './signed.readAll.ts'

/** What the feature brings to the application: what was signed is kept, and asked for by other features alone. */
export const signed = {
  name: 'signed',
  dataset: signedDataset,
  names: namesOfAwards,
  readAll: readAllAwards,
} satisfies Feature
