import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApp } from '../../electron/core/app.ts'
import { systemClock } from '../../electron/core/platform/clock.ts'
import { browserHostServices, noPlaces } from '../../electron/core/platform/host/hostServices.ts'

function clientOf(app: Awaited<ReturnType<typeof openApp>>) {
  return createRouterClient(app.router)
}

/** The whole program, called in the same process. */
export type DemoClient = ReturnType<typeof clientOf>

/**
 * Runs some work in a program on a fresh database in a folder of its own, which is gone afterwards.
 *
 * @param usbFolder full path of the folder that stands for a stick; none without it
 */
export async function inFreshProgram<T>(work: (client: DemoClient) => Promise<T>, usbFolder?: string): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-demo-'))
  try {
    const app = await openApp({
      dataDir,
      clock: systemClock,
      host: browserHostServices('demo', { ...noPlaces, folders: () => (usbFolder === undefined ? [] : [usbFolder]) }),
      operator: 'demo',
      log: (error) => console.error(error),
    })
    try {
      return await work(clientOf(app))
    } finally {
      await app.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
