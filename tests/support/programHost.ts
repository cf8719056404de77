/**
 * Serves the program in a process of its own, one data folder after the other: loading the program costs a hundred
 * times what opening a book does. Its jobs are done by the worker at the address in `SO_WORKER`. Told what to do by the
 * process that started it, and gone when that is gone.
 */
import { resolve } from 'node:path'
import { z } from 'zod'
import { folderAsPlace } from '../../electron/browser/folderAsPlace.ts'
import { type ServedProgram, serveProgram } from '../../electron/browser/program.ts'
import { systemClock } from '../../electron/core/platform/clock.ts'
import { browserHostServices } from '../../electron/core/platform/host/hostServices.ts'
import { openJobs } from '../../electron/core/platform/jobs/jobs.ts'

const order = z.object({ open: z.object({ dataDir: z.string(), stickDir: z.string() }).nullable() })

const worker = new URL(process.env.SO_WORKER ?? '')
const pageDir = resolve(import.meta.dirname, '../../dist/renderer')
let program: ServedProgram | undefined

/** @returns its address, or nothing when none is to be opened */
async function serve({ open }: z.infer<typeof order>): Promise<string> {
  const before = program
  // What the page of the test before still asked for is answered by nobody.
  program = undefined
  await before?.close()
  if (open === null) return ''
  program = await serveProgram({
    app: {
      dataDir: open.dataDir,
      clock: systemClock,
      host: browserHostServices('0.0.0', folderAsPlace(open.stickDir)),
      operator: 'Văn thư',
      openJobs: () => openJobs(worker),
      log: (error) => {
        if (program) console.error(error)
      },
    },
    pageDir,
    port: 0,
    onFault: ({ message }) => console.error(message),
  })
  return program.address
}

process.on('message', (message) => {
  serve(order.parse(message)).then(
    (address) => process.send?.({ address }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))
