import type { FileEvent } from '../../../../shared/contract/fileEvent.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { drawDocumentJob } from './papers.jobs.ts'

/** Media type of .docx (ECMA-376, Part 2). */
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The Word file, drawn by the worker, with the name to save it under.
 *
 * @param signal of the page's call: drawing stops when the page no longer waits
 */
export async function wordFile(
  jobs: Jobs,
  fileName: string,
  input: DocumentInput,
  signal: AbortSignal | undefined,
): Promise<{ fileName: string; file: File }> {
  const bytes = await jobs.run(drawDocumentJob, input, { signal })
  return { fileName, file: new File([bytes], fileName, { type: wordType }) }
}

/** As {@link wordFile}, as the last event of a stream. */
export async function wordFileEvent(
  jobs: Jobs,
  fileName: string,
  input: DocumentInput,
  options: CallOptions,
): Promise<FileEvent> {
  const bytes = await jobs.run(drawDocumentJob, input, options)
  return { type: 'done', fileName, mediaType: wordType, base64: Buffer.from(bytes).toString('base64') }
}
