import { z } from 'zod'
import { broughtBy } from './broughtBy.ts'

const damageSchema = z.object({
  /** The columns that no longer hold what they should: `households = -7`. */
  set: z.string(),
  /** A list is made of its rows; what cannot be read of the others is told where it is opened. */
  shown: z.boolean(),
  /** Lists that cannot be answered without it. */
  needed: z.array(z.string()).optional(),
})

/** What makes the rows of a table no record any more. */
type Damage = z.infer<typeof damageSchema>

/** By table; a feature tells those of its own in `testing/damages.ts` of its folder. */
export type Damages = Readonly<Record<string, Damage>>

const moduleSchema = z.object({ damages: z.record(z.string(), damageSchema) })

/** Every table of which a feature has told. */
export async function readDamages(): Promise<[string, Damage][]> {
  return (await broughtBy('damages.ts')).flatMap((module) => Object.entries(moduleSchema.parse(module).damages))
}
