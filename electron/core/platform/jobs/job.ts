import type { JobShape } from '../../jobContract.ts'
import type { JobTools } from '../progress/jobTools.ts'

/** A job as the worker calls it: with anything that arrived. */
export type RunnableJob = (input: unknown, tools: JobTools) => Promise<unknown>

/** Joins a job's shape with the function that does it; the input is checked on arrival. */
export function implementJob<Input, Output>(
  shape: JobShape<Input, Output>,
  work: (input: Input, tools: JobTools) => Promise<Output | LooseBytes<Output>>,
): RunnableJob {
  return async (input, tools) => work(shape.input.parse(input), tools)
}

/** Where bytes are answered, those of any buffer will do: they are brought into one of their own when they cross. */
type LooseBytes<Output> = Output extends Uint8Array ? Uint8Array : never
