import { ORPCError } from '@orpc/server'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { commonErrors, fieldErrorSchema } from '../../shared/contract/base.ts'
import { contract } from '../../shared/contract/index.ts'
import { anything, nearly } from '../core/testing/anyInput.ts'
import { restoreBackup } from '../core/testing/backupCalls.ts'
import { anyChange, type Change, otherwise } from '../core/testing/otherwise.ts'
import { patience } from '../core/testing/patience.ts'
import { proceduresOf } from '../core/testing/procedures.ts'
import { type Reading, readAnswer, readings } from '../core/testing/readAnswer.ts'
import { readValidInputs } from '../core/testing/validInputs.ts'
import { tokenHeader } from './guard.ts'
import { type FuzzedProgram, openFuzzedProgram, token } from './testing/fuzzedProgram.ts'

/** What reads or writes everything takes a while; it gets a part of the calls. */
const slow = new Set([
  ...['backups.create', 'backups.restore', 'ward.setUp', 'samples.load', 'samples.remove', 'samples.importDataset'],
  ...['reports.workbook', 'packages.write', 'packages.writeBackup', 'packages.check', 'papers.file'],
])

/** The same calls at every run; another seed by `FUZZ_SEED=… FUZZ_RUNS=500 npx vitest run everyProcedure`. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)
const numRuns = Number(process.env.FUZZ_RUNS ?? 40)

/** More calls take longer; the limit, in milliseconds, only ends what hangs. */
const longest = Math.max(60_000, numRuns * 1500)

const transports = ['port', 'http'] as const
type Transport = (typeof transports)[number]

let program: FuzzedProgram
let makers: ReadonlyMap<string, () => unknown>

beforeAll(async () => {
  program = await openFuzzedProgram()
  makers = await readValidInputs(program.world)
})

afterAll(() => program.close())

const english =
  /\b(expected|received|invalid|input|string|number|object|undefined|null|error|failed|cannot|required|must|unrecognized|malformed|validation|sqlite\w*|constraint|internal|server)\b|\.ts\b|node_modules/i

const sentence = z.string().refine((text) => /[^\p{ASCII}]/u.test(text) && !english.test(text.replace(/“[^”]*”/g, '')))
const answeredError = z.object({
  code: z.enum(['INVALID', 'NOT_FOUND', 'CONFLICT', 'DOUBTFUL', 'REFUSED']),
  message: sentence,
  data: z
    .object({ fields: z.array(fieldErrorSchema.extend({ message: sentence })) })
    .or(z.object({ doubts: z.array(sentence).min(1) }))
    .nullish()
    .or(z.undefined()),
})

const unreadBody = z.object({ json: answeredError.extend({ code: z.enum(['INVALID', 'FAILED']) }) })

function call(path: readonly string[], input: unknown, transport: Transport, how: Reading): Promise<unknown> {
  const link = program.links[transport]
  return readAnswer((signal) => link.call(path, input, { context: {}, signal }), how)
}

/** An answer, or an error in Vietnamese that somebody foresaw. */
async function expectAnswer(answer: Promise<unknown>): Promise<void> {
  try {
    await answer
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    const shown = { code: error.code, message: error.message, data: error.data }
    const read = answeredError.safeParse(shown)
    if (read.success) return
    throw new Error(JSON.stringify({ shown, unforeseen: program.takeUnforeseen().map(String) }))
  }
}

const procedures = proceduresOf(contract).map(({ path, input }) => ({ name: path.join('.'), path, input }))
const features = Object.keys(contract).map((feature) => ({
  feature,
  procedures: procedures.filter(({ path }) => path[0] === feature),
}))

/** A value as it is, or what is right at that moment with some changes. */
type Given = { readonly value: unknown } | { readonly changes: readonly Change[] }

function anyGiven(name: string, input: z.ZodType | null): fc.Arbitrary<Given> {
  const any = anything.map((value) => ({ value }))
  const schemed = input === null ? any : nearly(input, program.known).map((value) => ({ value }))
  if (!makers.has(name)) return fc.oneof({ weight: 4, arbitrary: schemed }, any)
  const nearlyRight = fc.array(anyChange(program.known), { maxLength: 2 }).map((changes) => ({ changes }))
  return fc.oneof({ weight: 5, arbitrary: nearlyRight }, { weight: 3, arbitrary: schemed }, any)
}

async function made(name: string, given: Given): Promise<unknown> {
  return 'value' in given ? given.value : otherwise(await makers.get(name)?.(), given.changes)
}

/** Brings the program back to the sample and all that lies beside it. */
function fill(): Promise<unknown> {
  // What was broken off just before may still be winding up.
  return vi.waitFor(() => restoreBackup(program.world.client, program.world.filledBackup), patience)
}

/**
 * Where a test emptied the program, and its last call then refused to fill it, nothing right can be made for the next.
 */
async function fillIfEmpty(): Promise<void> {
  const { ready } = await program.world.client.ward.status()
  if (!ready) await fill()
}

beforeEach(fillIfEmpty)

describe('every procedure', () => {
  it('is in this test', () => {
    expect(procedures.length).toBeGreaterThan(60)
    expect(features.flatMap((feature) => feature.procedures)).toEqual(procedures)
    expect(Object.keys(commonErrors)).toEqual([
      'INVALID',
      'NOT_FOUND',
      'CONFLICT',
      'DOUBTFUL',
      'REFUSED',
      'UNREADABLE',
      'FAILED',
    ])
    const names = procedures.map(({ name }) => name)
    expect([...makers.keys(), ...slow].filter((name) => !names.includes(name))).toEqual([])
  })

  it('that takes an input has a right one to begin from; see validInputs.ts', () => {
    expect(procedures.flatMap(({ name, input }) => (input === null || makers.has(name) ? [] : [name]))).toEqual([])
  })
})

describe('a test after one that emptied the program', () => {
  beforeAll(() => restoreBackup(program.world.client, program.world.emptyBackup))

  it('has something to work on', async () => {
    expect(await made('ward.update', { changes: [] })).toMatchObject({ revision: expect.any(Number) })
  })
})

describe.each(features)('$feature, over both transports', ({ procedures }) => {
  beforeAll(fill)

  it.each(procedures)('$name succeeds with what is right', async ({ name, path }) => {
    for (const transport of transports) {
      await call(path, await made(name, { changes: [] }), transport, 'to the end')
    }
    expect(program.takeUnforeseen()).toEqual([])
  })

  it.each(procedures)(
    '$name answers or refuses in words, given anything',
    async ({ name, path, input }) => {
      const runs = slow.has(name) ? Math.ceil(numRuns / 4) : makers.has(name) ? numRuns : Math.ceil(numRuns / 8)
      let valid = 0
      await fc.assert(
        fc.asyncProperty(
          anyGiven(name, input),
          fc.constantFrom(...transports),
          fc.constantFrom(...readings),
          async (given, transport, how) => {
            const value = await made(name, given)
            if (input === null || input.safeParse(value).success) valid++
            await expectAnswer(call(path, value, transport, how))
          },
        ),
        { seed, numRuns: runs, endOnFailure: true },
      )
      expect(program.takeUnforeseen()).toEqual([])
      expect(valid).toBeGreaterThan(0)
    },
    longest,
  )

  it('leaves a database that is whole', () => {
    expect(program.inDatabase((connection) => connection.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect(program.inDatabase((connection) => connection.pragma('foreign_key_check'))).toEqual([])
  })
})

describe('a call over HTTP', () => {
  it.each([
    ...['', 'null', '[]', '"', '{"json"', '{"json":{},"meta":[[2,"__proto__","x"]]}', '{"json":1,"meta":[[9]]}'],
    ...['{"json":{"id":1},"meta":7}', '{"json":{},"meta":[[0,"a","b","c"]],"maps":[["a"]]}', '\u0000'],
  ])('is answered in words, given the body %j', async (body) => {
    for (const contentType of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'x']) {
      const answer = await fetch(new URL('/rpc/members/get', program.address), {
        method: 'POST',
        headers: { [tokenHeader]: token, 'content-type': contentType },
        body,
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(unreadBody.safeParse(await answer.json()).error, contentType).toBeUndefined()
    }
    // What no page of ours can have sent may count as unforeseen, but is told in words as well.
    program.takeUnforeseen()
  })
})
