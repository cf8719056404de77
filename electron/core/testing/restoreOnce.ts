/**
 * `node restoreOnce.ts WORKER DIR ID`: restores a backup through the contract, its jobs done by the worker at that
 * address; prints a line before, and its id once it is acknowledged. For the test of power cuts.
 */
import { writeSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import { openApp } from '../app.ts'
import { systemClock } from '../platform/clock.ts'
import { browserHostServices } from '../platform/host/hostServices.ts'
import { openJobs } from '../platform/jobs/jobs.ts'
import { restoreBackup } from './backupCalls.ts'

const [, , worker = '', dataDir = '', id = ''] = process.argv
const app = await openApp({
  dataDir,
  clock: systemClock,
  host: browserHostServices('0.0.0'),
  operator: 'Văn thư',
  log: (error) => console.error(error),
  openJobs: () => openJobs(new URL(worker)),
})
const client = createRouterClient(app.router)

writeSync(1, 'ready\n')
await restoreBackup(client, id)
writeSync(1, `${id}\n`)
await app.close()
