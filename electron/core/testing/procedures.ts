import { isContractProcedure } from '@orpc/contract'
import { z } from 'zod'

/** One procedure of the contract. */
export interface Procedure {
  /** `['meetings', 'create']`. */
  readonly path: readonly string[]
  /** Null when it takes no input. */
  readonly input: z.ZodType | null
}

/** Every procedure of a contract, in its order. */
export function proceduresOf(contract: object, path: readonly string[] = []): Procedure[] {
  if (isContractProcedure(contract)) {
    const input = contract['~orpc'].inputSchema
    return [{ path, input: input instanceof z.ZodType ? input : null }]
  }
  return Object.entries(contract).flatMap(([name, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null ? proceduresOf(part, [...path, name]) : [],
  )
}
