import type { JobTools } from '../progress/jobTools.ts'
import type { JobShape } from './jobShape.ts'

/** A job as the worker calls it: with anything that arrived. */
export interface RunnableJob {
  readonly name: string
  run(input: unknown, tools: JobTools): Promise<unknown>
}

/** Joins a job's shape with the function that does it; the input is checked on arrival. */
export function implementJob<Input, Output>(
  { name, input: schema }: JobShape<Input, Output>,
  work: (input: Input, tools: JobTools) => Promise<Output | LooseBytes<Output>>,
): RunnableJob {
  return { name, run: async (input, tools) => work(schema.parse(input), tools) }
}

/** Where bytes are answered, those of any buffer will do: they are brought into one of their own when they cross. */
type LooseBytes<Output> = Output extends Uint8Array ? Uint8Array : never
