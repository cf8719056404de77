import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import BetterSqlite3 from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commonErrors, fieldErrorSchema } from '../../shared/contract/base.ts'
import { contract } from '../../shared/contract/index.ts'
import { type App, openApp } from '../core/app.ts'
import { fixedClock } from '../core/clock.ts'
import { backupPath } from '../core/database/backupFiles.ts'
import { databaseFileName } from '../core/database/files.ts'
import { browserHostServices } from '../core/host/hostServices.ts'
import { anything, type Known, nearly } from '../core/testing/anyInput.ts'
import { proceduresOf } from '../core/testing/procedures.ts'
import { readAnswer, readings } from '../core/testing/readAnswer.ts'
import { folderAsPlace } from './folderAsPlace.ts'
import { tokenHeader } from './guard.ts'
import { type BrowserHost, serveBrowser } from './server.ts'

/** What reads or writes everything takes a while; it gets a part of the calls. */
const slow = new Set(['backups.restore', 'reports.workbook', 'usb.write', 'usb.check'])

/** The same calls at every run; another seed by `FUZZ_SEED=… FUZZ_RUNS=500 npx vitest run everyProcedure`. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)
const numRuns = Number(process.env.FUZZ_RUNS ?? 25)

const folder = mkdtempSync(join(tmpdir(), 'so-fuzz-'))
const dataDir = join(folder, 'so-lieu')
const stick = join(folder, 'USB')
const unforeseen: unknown[] = []
const { port1, port2 } = new MessageChannel()
let app: App
let host: BrowserHost
let known: Known
let viaHttp: FetchLink<Record<never, never>>
const viaPort = new PortLink({ port: port2 })
const nobody = { context: {} }

beforeAll(async () => {
  app = await openApp({
    dataDir,
    clock: fixedClock('2026-11-22T08:00'),
    // No drive that happens to be plugged in here.
    host: browserHostServices('0.0.0', { ...folderAsPlace(stick), drives: async () => [] }),
    operator: 'Văn thư',
    log: (error) => unforeseen.push(error),
  })
  new RPCHandler(app.router, app.handlerOptions).upgrade(port1)
  port1.start()
  port2.start()
  host = await serveBrowser(app, { pageDir: folder, port: 0, token: 'fuzz' })
  viaHttp = new FetchLink({ url: new URL('/rpc', host.address).href, headers: { [tokenHeader]: 'fuzz' } })
  await viaPort.call(['samples', 'load'], undefined, nobody)
  const made = await readAnswer(() => viaPort.call(['backups', 'create'], undefined, nobody), 'to the end')
  const backup = z
    .array(z.object({ backup: z.object({ id: z.string() }).optional() }))
    .parse(made)
    .at(-1)?.backup
  // Of another kind than those that the test makes, or they would push it out.
  const kept = 'hang-ngay-2026-11-20T08-00-01'
  renameSync(backupPath(dataDir, backup?.id ?? ''), backupPath(dataDir, kept))
  const [place] = z.array(z.object({ id: z.string() })).parse(await viaPort.call(['usb', 'places'], undefined, nobody))
  const request = { placeId: place?.id, year: 2023, forSuperiors: true }
  const written = await readAnswer(() => viaPort.call(['usb', 'write'], request, nobody), 'to the end')
  const done = z
    .array(z.object({ folder: z.string().optional() }))
    .parse(written)
    .at(-1)
  // Several times, as often as other texts that might be such a name and lead nowhere.
  const names = [kept, place?.id ?? '', done?.folder ?? ''].flatMap((name) => [name, name, name, name])
  known = { ids: storedIds(), names }
})

afterAll(async () => {
  port1.close()
  port2.close()
  await host.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

function inDatabase<T>(work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

/** A few ids of every table. */
function storedIds(): string[] {
  const tables = [
    'members',
    'groups',
    'meetings',
    'tasks',
    'rounds',
    'proposals',
    'papers',
    'register_entries',
    'signers',
  ]
  return inDatabase((connection) =>
    tables.flatMap((table) =>
      z.array(z.string()).parse(connection.prepare(`SELECT id FROM ${table} LIMIT 4`).pluck().all()),
    ),
  )
}

const english =
  /\b(expected|received|invalid|input|string|number|object|undefined|null|error|failed|cannot|required|must|unrecognized|malformed|validation|sqlite\w*|constraint|internal|server)\b|\.ts\b|node_modules/i

const sentence = z.string().refine((text) => /[^\p{ASCII}]/u.test(text) && !english.test(text.replace(/“[^”]*”/g, '')))
const answeredError = z.object({
  code: z.enum(['INVALID', 'NOT_FOUND', 'CONFLICT', 'REFUSED']),
  message: sentence,
  data: z
    .object({ fields: z.array(fieldErrorSchema.extend({ message: sentence })) })
    .nullish()
    .or(z.undefined()),
})

const unreadBody = z.object({ json: answeredError.extend({ code: z.enum(['INVALID', 'FAILED']) }) })

/** An answer, or an error in Vietnamese that somebody foresaw. */
async function expectAnswer(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    const shown = { code: error.code, message: error.message, data: error.data }
    const read = answeredError.safeParse(shown)
    if (read.success) return
    throw new Error(JSON.stringify({ shown, unforeseen: unforeseen.splice(0).map(String) }))
  }
}

const procedures = proceduresOf(contract).map(({ path, input }) => ({ name: path.join('.'), path, input }))

describe('every procedure, given anything over both transports', () => {
  it('is in this test', () => {
    expect(procedures.length).toBeGreaterThan(60)
    expect(Object.keys(commonErrors)).toEqual(['INVALID', 'NOT_FOUND', 'CONFLICT', 'REFUSED', 'FAILED'])
  })

  it.each(procedures)(
    '$name answers or refuses in words',
    async ({ name, path, input }) => {
      const given = input === null ? anything : fc.oneof({ weight: 4, arbitrary: nearly(input, known) }, anything)
      const runs = input === null ? Math.ceil(numRuns / 8) : slow.has(name) ? Math.ceil(numRuns / 4) : numRuns
      await fc.assert(
        fc.asyncProperty(given, fc.boolean(), fc.constantFrom(...readings), async (value, overHttp, how) => {
          const link = overHttp ? viaHttp : viaPort
          await expectAnswer(readAnswer((signal) => link.call(path, value, { context: {}, signal }), how))
        }),
        { seed, numRuns: runs, endOnFailure: true },
      )
      expect(unforeseen.splice(0)).toEqual([])
    },
    60_000,
  )

  it.each([
    ...['', 'null', '[]', '"', '{"json"', '{"json":{},"meta":[[2,"__proto__","x"]]}', '{"json":1,"meta":[[9]]}'],
    ...['{"json":{"id":1},"meta":7}', '{"json":{},"meta":[[0,"a","b","c"]],"maps":[["a"]]}', '\u0000'],
  ])('is given the body %j', async (body) => {
    for (const contentType of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'x']) {
      const answer = await fetch(new URL('/rpc/members/get', host.address), {
        method: 'POST',
        headers: { [tokenHeader]: 'fuzz', 'content-type': contentType },
        body,
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(unreadBody.safeParse(await answer.json()).error, contentType).toBeUndefined()
    }
    // What no page of ours can have sent may count as unforeseen, but is told in words as well.
    unforeseen.length = 0
  })

  it('leaves a database that is whole', () => {
    expect(inDatabase((connection) => connection.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect(inDatabase((connection) => connection.pragma('foreign_key_check'))).toEqual([])
  })
})
