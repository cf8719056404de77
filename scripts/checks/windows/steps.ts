import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** What came of one step of a check; `problem` is null when all was well. */
const stepSchema = z.object({ title: z.string(), problem: z.string().nullable() })
export type Step = z.infer<typeof stepSchema>

/** Steps that write what came of each at once: what runs them may end at any moment. */
export class Steps {
  readonly #path: string
  readonly #done: Step[] = []

  /** @param path of the file to write to */
  constructor(path: string) {
    this.#path = path
    writeFileSync(path, '[]')
  }

  /** @throws what the step threw: those that come after it stand on it */
  async take<T>(title: string, step: () => Promise<T>): Promise<T> {
    try {
      const result = await step()
      this.#write({ title, problem: null })
      return result
    } catch (error) {
      this.#write({ title, problem: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }

  #write(step: Step): void {
    this.#done.push(step)
    writeFileSync(this.#path, JSON.stringify(this.#done))
  }
}

export function readSteps(path: string): Step[] {
  return z.array(stepSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
}
