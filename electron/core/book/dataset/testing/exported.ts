import type { Dataset } from '../../../../../shared/model/dataset.ts'
import { openDatabase } from '../../../platform/database/database.ts'
import { importDataset } from '../../../testing/datasetCalls.ts'
import { type Client, openTestApp } from '../../../testing/testApp.ts'
import { exportDataset } from '../exportDataset.ts'

/** The dataset of a year out of the data folder of a running program. */
export async function exported(dataDir: string, year: number, names = true): Promise<Dataset> {
  const database = await openDatabase(dataDir, 'Văn thư')
  try {
    return await exportDataset(database, { year, names })
  } finally {
    await database.destroy()
  }
}

/** An empty program filled from a dataset. */
export async function openWith(dataset: unknown, now = '2026-11-22T08:00') {
  const app = await openTestApp(now)
  await loadInto(app.client, dataset)
  return app
}

export async function loadInto(client: Client, dataset: unknown): Promise<void> {
  await importDataset(client, dataset)
}
