import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../../../shared/model/dataset.ts'
import { features } from '../../../features.ts'
import { type Database, openDatabase } from '../../../platform/database/database.ts'
import { readNameRedactor } from '../../../platform/redaction/namesInRecords.ts'
import { importDataset } from '../../../testing/datasetCalls.ts'
import { type Client, openTestApp } from '../../../testing/testApp.ts'
import type { BookFile } from '../bookFile.ts'
import { writtenBook } from '../bookFile.ts'
import { exportBook } from '../exportBook.ts'
import { allParts } from './allParts.ts'

/** A year of the book of a running program, as it is. */
export function exportedBook(dataDir: string, year: number): Promise<BookFile> {
  return inBook(dataDir, (database) => exportBook(database, { year, redactor: null }, allParts))
}

/** The same as a data file: what an empty program loads. */
export async function exported(dataDir: string, year: number): Promise<object> {
  return writtenBook(await exportedBook(dataDir, year))
}

/** A year of the book of a running program as superiors get it, and as it is. */
export function exportedForSuperiors(dataDir: string, year: number): Promise<{ whole: BookFile; bare: BookFile }> {
  return inBook(dataDir, async (database) => {
    const redactor = await readNameRedactor(database, features)
    return {
      whole: await exportBook(database, { year, redactor: null }, allParts),
      bare: await exportBook(database, { year, redactor }, allParts),
    }
  })
}

/** A data file that a program wrote before there was version 2: a decision, papers as signed, a cancelled number. */
export function fileOfVersion1(): Dataset {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'version1.json'), 'utf8'))
}

async function inBook<T>(dataDir: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(dataDir, 'Văn thư')
  try {
    return await work(database)
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
