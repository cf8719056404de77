import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InferContractRouterInputs } from '@orpc/contract'
import { z } from 'zod'
import type { contract } from '../../../shared/contract/index.ts'
import { rightPaperInputs } from './rightPaperInputs.ts'
import { type RightWorld, rightProgramInputs } from './rightProgramInputs.ts'
import { rightRecordInputs } from './rightRecordInputs.ts'

type Inputs = InferContractRouterInputs<typeof contract>

/** Makes an input that the program takes now, and beforehand whatever it works on. */
export type RightInputs = {
  readonly [Feature in keyof Inputs]?: {
    readonly [Name in keyof Inputs[Feature]]?: () => Promise<Inputs[Feature][Name]> | Inputs[Feature][Name]
  }
}

/** What makes the inputs of a feature: `export const validInputs: ValidInputs = ({ client }) => ({ … })`. */
export type ValidInputs = (world: RightWorld) => RightInputs

const makerSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.custom<() => unknown>((make) => make instanceof Function),
  ),
)
const moduleSchema = z.object({ validInputs: z.function({ input: [z.unknown()], output: makerSchema }) })

const featuresFolder = resolve(import.meta.dirname, '../features')

/** What features bring themselves, in `testing/validInputs.ts` of their folder. */
async function inputsOfFeatures(world: RightWorld): Promise<z.infer<typeof makerSchema>> {
  const files = globSync('*/testing/validInputs.ts', { cwd: featuresFolder })
  const brought = files.map(async (file) => {
    const { validInputs } = moduleSchema.parse(await import(pathToFileURL(resolve(featuresFolder, file)).href))
    return Object.entries(validInputs(world))
  })
  return Object.fromEntries((await Promise.all(brought)).flat())
}

/** For procedures by their names (`meetings.create`): what makes an input with which the call succeeds. */
export async function rightInputs(world: RightWorld): Promise<ReadonlyMap<string, () => unknown>> {
  const own = { ...rightRecordInputs(world), ...rightPaperInputs(world), ...rightProgramInputs(world) }
  const features = { ...own, ...(await inputsOfFeatures(world)) }
  return new Map(
    Object.entries(features).flatMap(([feature, makers]) =>
      Object.entries(makers).map(([name, make]): [string, () => unknown] => [`${feature}.${name}`, make]),
    ),
  )
}
