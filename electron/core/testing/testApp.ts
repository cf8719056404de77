import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { onTestFinished } from 'vitest'
import { doubtsSchema } from '../../../shared/contract/base.ts'
import { linkOptions } from '../../../shared/contract/documentFile.ts'
import type { contract } from '../../../shared/contract/index.ts'
import type { IsoDateTime } from '../../../shared/text/dates.ts'
import { openApp } from '../app.ts'
import type { AppOptions } from '../appOptions.ts'
import type { Clock } from '../platform/clock.ts'
import { browserHostServices } from '../platform/host/hostServices.ts'
import { newBook } from './newBook.ts'
import { bookIn } from './spoilBook.ts'
import { openTestJobs } from './testJobs.ts'

export type Client = ContractRouterClient<typeof contract>

/**
 * The real application on a real SQLite file in a given folder, called over a real MessagePort as the desktop calls it.
 * Closed when the test ends, if not before.
 *
 * @param clock stands still unless it is moved
 * @param log gets what is unforeseen, and what the disk refused
 */
export async function openAppIn(
  dataDir: string,
  clock: Clock,
  log: (error: unknown) => void,
  options: Pick<AppOptions, 'backupPause'> & Partial<Pick<AppOptions, 'host'>> = {},
) {
  const host = browserHostServices('0.0.0')
  const app = await openApp({ dataDir, clock, host, operator: 'Văn thư', log, openJobs: openTestJobs, ...options })
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(app.router, app.handlerOptions).upgrade(port1)
  const client: Client = createORPCClient(new RPCLink({ port: port2, ...linkOptions }))
  port1.start()
  port2.start()
  let open = true
  const close = async () => {
    if (!open) return
    open = false
    port1.close()
    port2.close()
    await app.close()
  }
  onTestFinished(close)
  return { client, close }
}

/**
 * The real application in a folder of its own, removed when the test ends. An unforeseen error fails the test that
 * caused it.
 *
 * @param now the day and time on which the test stands; `setNow` moves it
 * @param options `book`: what was recorded before; by default nothing
 */
export async function openTestApp(
  now: IsoDateTime = '2026-11-22T08:00',
  { book, ...options }: Pick<AppOptions, 'backupPause'> & { readonly book?: Buffer } = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'))
  const unforeseen: unknown[] = []
  let moment = now
  onTestFinished(() => {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
    if (unforeseen.length > 0) throw new AggregateError(unforeseen, 'unforeseen errors in the core')
  })
  writeFileSync(bookIn(dataDir), book ?? (await newBook()))
  const { client, close } = await openAppIn(dataDir, { now: () => moment }, (error) => unforeseen.push(error), options)
  return { client, dataDir, close, setNow: (next: IsoDateTime) => (moment = next) }
}

/** What a refused call answered: its code, its sentence, and the fields it names. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; message: string; paths: string[] }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { code: error.code, message: error.message, paths: fieldPaths(error) }
    }
    throw error
  }
  throw new Error('the call was not refused')
}

/** What a call was refused for as DOUBTFUL. */
export async function doubtsOf(call: Promise<unknown>): Promise<string[]> {
  try {
    await call
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'DOUBTFUL') return doubtsSchema.parse(error.data).doubts
    throw error
  }
  throw new Error('the call was not doubted')
}

function fieldPaths(error: Error): string[] {
  if (!('data' in error) || typeof error.data !== 'object' || error.data === null) return []
  if (!('fields' in error.data) || !Array.isArray(error.data.fields)) return []
  return error.data.fields.map((field: { path: string }) => field.path)
}
