import type { InferContractRouterInputs } from '@orpc/contract'
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

/** For procedures by their names (`meetings.create`): what makes an input with which the call succeeds. */
export function rightInputs(world: RightWorld): ReadonlyMap<string, () => unknown> {
  const features = { ...rightRecordInputs(world), ...rightPaperInputs(world), ...rightProgramInputs(world) }
  return new Map(
    Object.entries(features).flatMap(([feature, makers]) =>
      Object.entries(makers).map(([name, make]): [string, () => unknown] => [`${feature}.${name}`, make]),
    ),
  )
}
