import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { apiOf } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat } from '../repeat.ts'
import { withBrowser } from '../world/browser.ts'
import { inNewFolder } from '../world/folders.ts'
import { whileServed, withProgram } from '../world/program.ts'

const runs = 7

/** From `npm run serve`, without npm itself, to the overview with its figures, in a browser that runs already. */
export const coldStart: Measurement = {
  title: 'Cold start of the browser host to the first usable screen',
  goal: 700,
  unit: 'ms',
  measure: () =>
    inSampleWard((folder) =>
      withBrowser(async (newPage) => {
        const start = async () => {
          const page = await newPage()
          const begun = performance.now()
          return whileServed(folder, async (address) => {
            await openOverview(page, address)
            return performance.now() - begun
          })
        }
        // The first one compiles what the others find compiled, as every start after the first of all does.
        await start()
        const times = await repeat(runs, start)
        return { value: median(times), how: `median of ${runs} starts, each in an empty browser context` }
      }),
    ),
}

/**
 * What the page asks for until its first screen stands, and nothing of what it fetches at rest afterwards; the page
 * comes from the same machine, so that the bytes are what the browser has to read and run, compressed as the installer
 * holds them.
 */
export const firstScreenScript: Measurement = {
  title: 'Script that the first screen loads, compressed',
  goal: 500,
  unit: 'KB',
  measure: () =>
    inSampleWard((folder) =>
      withProgram(folder, ({ address }) =>
        withBrowser(async (newPage) => {
          const page = await newPage()
          const bodies: Promise<Buffer>[] = []
          page.on('response', (response) => {
            if (response.request().resourceType() === 'script') bodies.push(response.body())
          })
          await openOverview(page, address)
          const scripts = await Promise.all(bodies)
          const bytes = scripts.reduce((sum, body) => sum + gzipSync(body).length, 0)
          return { value: bytes / 1000, how: `gzip of ${scripts.length} files that the page asked for` }
        }),
      ),
    ),
}

async function openOverview(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor()
}

async function inSampleWard<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inNewFolder(async (folder) => {
    await withProgram(folder, ({ address }) => apiOf(address).samples.load())
    return work(folder)
  })
}
