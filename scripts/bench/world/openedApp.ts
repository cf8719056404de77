import { createRouterClient } from '@orpc/server'
import { type App, openApp } from '../../../electron/core/app.ts'
import { systemClock } from '../../../electron/core/platform/clock.ts'
import { browserHostServices } from '../../../electron/core/platform/host/hostServices.ts'

function clientOf(app: App) {
  return createRouterClient(app.router)
}

/** The whole program, called in this process: procedures with their checks, but without a transport. */
export type Client = ReturnType<typeof clientOf>

/** Does some work with the program opened on the data in a folder. */
export async function withApp<T>(dataDir: string, work: (client: Client) => Promise<T>): Promise<T> {
  const app = await openApp({
    dataDir,
    clock: systemClock,
    host: browserHostServices('bench'),
    operator: 'bench',
    log: (error) => console.error(error),
  })
  try {
    return await work(clientOf(app))
  } finally {
    await app.close()
  }
}
