import { z } from 'zod'
import { progressSchema } from '../../../../shared/model/progress.ts'
import { packedErrorSchema } from './crossingErrors.ts'

/** What the worker is told. One job at a time: the next one comes when this one was answered. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), id: z.number().int(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: z.number().int() }),
])
export type ToWorker = z.infer<typeof toWorkerSchema>

/** What the worker tells. `cancelling`: the job was told that nobody waits for it any more. */
export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id: z.number().int(), progress: progressSchema }),
  z.object({ kind: z.literal('cancelling'), id: z.number().int() }),
  z.object({ kind: z.literal('done'), id: z.number().int(), output: z.unknown() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), error: packedErrorSchema }),
])
export type FromWorker = z.infer<typeof fromWorkerSchema>
