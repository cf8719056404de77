import { z } from 'zod'

/**
 * Jobs of one lane wait for each other, those of different lanes do not: a paper is drawn while a backup is checked.
 * `papers` draws what somebody waits for; `files` reads and writes data files, which may take long;
 * `sticks` packages on drives that are slower still.
 */
export const lanes = ['papers', 'files', 'sticks'] as const
export type Lane = (typeof lanes)[number]

/**
 * One job as both threads see it, beside what asks for it: what does the work is listed in `jobs.ts`, which the thread
 * that answers the page never loads. Input and answer cross by structured clone: plain values, bytes, dates, maps.
 */
export interface JobShape<Input, Output> {
  /** No two jobs share one. */
  readonly name: string
  readonly lane: Lane
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<Output>
}

/** Declares a job; its types are those of its schemas. */
export function jobShape<Input, Output>(shape: JobShape<Input, Output>): JobShape<Input, Output> {
  return shape
}

/** Bytes of a file. A whole buffer of its own crosses without being copied. */
export const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
  { error: 'not bytes' },
)
