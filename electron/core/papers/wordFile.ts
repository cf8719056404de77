import { drawDocument } from '../documents/index.ts'
import type { DocumentInput } from '../documents/inputs.ts'

/** Media type of .docx (ECMA-376, Part 2). */
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The drawn Word file with the name to save it under. */
export async function wordFile(fileName: string, input: DocumentInput): Promise<{ fileName: string; file: File }> {
  const bytes = await drawDocument(input)
  return { fileName, file: new File([new Uint8Array(bytes)], fileName, { type: wordType }) }
}
