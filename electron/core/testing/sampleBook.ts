import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { IsoDateTime } from '../../../shared/text/dates.ts'
import { openApp } from '../app.ts'
import { fixedClock } from '../platform/clock.ts'
import { browserHostServices } from '../platform/host/hostServices.ts'
import { dataFolder } from './dataFolder.ts'
import { newBook } from './newBook.ts'
import { bookIn } from './spoilBook.ts'
import { openTestApp } from './testApp.ts'
import { openTestJobs } from './testJobs.ts'

let loaded: Promise<Buffer> | undefined

/** The book of the sample ward, loaded once. */
export const sampleBook = () => (loaded ??= loadSample())

async function loadSample(): Promise<Buffer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'))
  try {
    const log = (error: unknown) => {
      throw error
    }
    const host = browserHostServices('0.0.0')
    writeFileSync(bookIn(dataDir), await newBook())
    const clock = fixedClock('2026-11-22T08:00')
    const app = await openApp({ dataDir, clock, host, operator: '', log, openJobs: openTestJobs })
    await createRouterClient(app.router).samples.load()
    await app.close()
    return readFileSync(bookIn(dataDir))
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** A folder with the book of the sample ward in it, closed; removed when the test ends. */
export async function sampleFolder(): Promise<string> {
  const dataDir = dataFolder()
  writeFileSync(bookIn(dataDir), await sampleBook())
  return dataDir
}

/** The application with the sample ward loaded. */
export async function openSampleApp(now?: IsoDateTime) {
  return openTestApp(now, { book: await sampleBook() })
}
