import { readToEnd } from '../../../shared/contract/progress.ts'
import type { DatasetLoaded } from '../../../shared/contract/samples.ts'
import type { Client } from './testApp.ts'

type Samples = { readonly samples: Pick<Client['samples'], 'importDataset'> }

/** Loads a dataset, given as a value, as text or as bytes, and waits for it. */
export async function importDataset(
  client: Samples,
  dataset: unknown,
  confirmed: string[] = [],
): Promise<DatasetLoaded['counts']> {
  const content = typeof dataset === 'string' || isBytes(dataset) ? dataset : JSON.stringify(dataset)
  const file = new File([content], 'so-lieu.json')
  return (await readToEnd(await client.samples.importDataset({ file, confirmed }))).counts
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array
}
