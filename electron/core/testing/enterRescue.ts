import { setTimeout } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { type App, openApp } from '../app.ts'
import { openRescue } from '../book/rescue/rescue.ts'
import { fixedClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database/database.ts'
import { type StartFault, startFault } from '../platform/database/startFault.ts'
import { browserHostServices, type HostServices } from '../platform/host/hostServices.ts'
import { openTestJobs } from './testJobs.ts'

/** The fault that a start meets; fails where it meets none. */
export async function faultAt(dataDir: string): Promise<StartFault> {
  try {
    await (await openDatabase(dataDir, '')).destroy()
  } catch (error) {
    return startFault(error, dataDir)
  }
  throw new Error('it opened')
}

/**
 * The screen of a failed start over a data folder, called as its page does. Closed when the test ends, if not before.
 */
export async function enterRescue(
  dataDir: string,
  { fault, host = browserHostServices('0.0.0') }: { readonly fault?: StartFault; readonly host?: HostServices } = {},
) {
  const met = fault ?? (await faultAt(dataDir))
  const log: unknown[] = []
  let program: App | undefined
  const rescue = openRescue({
    app: {
      dataDir,
      clock: fixedClock('2026-11-22T08:00'),
      host,
      operator: '',
      log: (error) => log.push(error),
      openJobs: openTestJobs,
    },
    openApp,
    fault: met,
    onOpened: (app) => {
      program = app
    },
  })
  const close = async () => {
    await program?.close()
    await rescue.close()
  }
  onTestFinished(close)
  const { rescue: calls } = createRouterClient(rescue.router)
  /** What the screen offers once the book was looked into. */
  const looked = async () => {
    for (;;) {
      const state = await calls.state()
      if (!state.checking) return state
      await setTimeout(10)
    }
  }
  return { calls, looked, close, fault: met, program: () => program }
}
