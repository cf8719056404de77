import type { DocumentFile } from '../../../../shared/contract/documentFile.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { documentFile } from '../../platform/rpc/documentFile.ts'
import { drawDocumentJob } from './papers.jobs.ts'

/** Media type of .docx (ECMA-376, Part 2). */
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The Word file, drawn by the worker, with the name to save it under.
 *
 * @param options with the signal of the page's call: drawing stops when the page no longer waits
 */
export async function wordFile(
  jobs: Jobs,
  fileName: string,
  input: DocumentInput,
  options: CallOptions,
): Promise<DocumentFile> {
  return documentFile(fileName, wordType, await jobs.run(drawDocumentJob, input, options))
}
