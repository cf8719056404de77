import type { InferContractRouterInputs } from '@orpc/contract'
import { z } from 'zod'
import type { contract } from '../../../shared/contract/index.ts'
import { bookInputs } from './bookInputs.ts'
import { broughtBy } from './broughtBy.ts'
import type { Client } from './testApp.ts'

/** What inputs are made from: a program with the sample, and what lies beside its records. */
export interface FilledWorld {
  readonly client: Client
  /** Backups of the program as it was before and after the sample was loaded. */
  readonly emptyBackup: string
  readonly filledBackup: string
  /** Path of the second. */
  readonly backupFile: string
  readonly placeId: string
  /** A package at that place. */
  readonly packageFolder: string
}

type Inputs = InferContractRouterInputs<typeof contract>

/** For procedures: what makes an input that the program takes now, and beforehand whatever it works on. */
type InputMakers = {
  readonly [Feature in keyof Inputs]?: {
    readonly [Name in keyof Inputs[Feature]]?: () => Promise<Inputs[Feature][Name]> | Inputs[Feature][Name]
  }
}

/**
 * What makes the inputs of a feature, in `testing/validInputs.ts` of its folder:
 * `export const validInputs = (({ client }) => ({ … })) satisfies ValidInputs`. What several features bring for one
 * procedure, such as bringing back from the bin, is taken in turn.
 */
export type ValidInputs = (world: FilledWorld) => InputMakers

const makersSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.custom<() => unknown>((make) => make instanceof Function),
  ),
)
const moduleSchema = z.object({ validInputs: z.function({ input: [z.unknown()], output: makersSchema }) })

/** What features bring themselves. */
async function inputsOfFeatures(world: FilledWorld): Promise<z.infer<typeof makersSchema>[]> {
  return (await broughtBy('validInputs.ts')).map((module) => moduleSchema.parse(module).validInputs(world))
}

/** For procedures by their names (`meetings.create`): what makes an input with which the call succeeds. */
export async function readValidInputs(world: FilledWorld): Promise<ReadonlyMap<string, () => unknown>> {
  const brought = [makersSchema.parse(bookInputs(world)), ...(await inputsOfFeatures(world))]
  const named = brought.flatMap((features) =>
    Object.entries(features).flatMap(([feature, makers]) =>
      Object.entries(makers).map(([name, make]) => ({ name: `${feature}.${name}`, make })),
    ),
  )
  const byName = Map.groupBy(named, ({ name }) => name)
  return new Map(
    [...byName].flatMap(([name, all]) => {
      const [first, ...others] = all.map(({ make }) => make)
      return first ? [[name, inTurn(first, ...others)] as const] : []
    }),
  )
}

/** Names a record. */
export function idOf({ id }: { readonly id: string }) {
  return { id }
}

/** Names a record as it is now. */
export function targetOf({ id, revision }: { readonly id: string; readonly revision: number }) {
  return { id, revision }
}

/** Each of the makers in its turn. */
export function inTurn<T>(first: () => T, ...others: readonly (() => T)[]): () => T {
  let turn = 0
  return () => (others[(turn++ % (others.length + 1)) - 1] ?? first)()
}
