import type { FieldError } from '../../../../shared/contract/base.ts'
import type { DatasetPaper, DatasetSigned } from '../../../../shared/model/dataset.ts'
import { type DocumentInput, documentInputSchema } from '../../drawing/word/inputs.ts'
import { checksumOf } from '../../schema/checksum.ts'
import { datasetLimits } from './datasetLimits.ts'
import { limitedJson } from './limitedJson.ts'

/**
 * What is wrong with the signed papers of one record of a data file: a checksum that is not that of its text and
 * awards, a text that the program cannot print, awards of nominees that the list has not.
 *
 * @param path of the record in the file
 * @param nominees how many the round has; 0 for a meeting
 */
export function brokenSigned(papers: readonly DatasetPaper[], path: string, nominees = 0): FieldError[] {
  return papers.flatMap((paper, index) => {
    const message = problemOf(paper, nominees)
    return message === null ? [] : [{ path: `${path}.papers.${index}.signed`, message }]
  })
}

/**
 * The document of a signed paper as the program keeps it: without fields that it does not know of, which a file must
 * not bring in.
 *
 * @throws where {@link brokenSigned} finds something wrong with it
 */
export function documentOf(signed: DatasetSigned): DocumentInput {
  return documentInputSchema.parse(JSON.parse(signed.input))
}

function problemOf({ signed, date, number, kind }: DatasetPaper, nominees: number): string | null {
  if (!signed) return null
  const named = number === null ? 'Văn bản' : `Văn bản số ${String(number).padStart(2, '0')}`
  if (date === null || number === null) return 'Văn bản đã ký cần số (number) và ngày (date).'
  const input = readJson(signed.input)
  const read = documentInputSchema.safeParse(input)
  if (!read.success || read.data.kind !== kind) {
    return `${named}: phần đã ký không đọc được.`
  }
  if (checksumOf(input, signed.awards) !== signed.checksum) {
    return `${named}: nội dung đã ký trong tệp không còn như khi ký. Lấy lại tệp từ máy đã xuất.`
  }
  const unknown = signed.awards.some(({ proposal }) => proposal !== null && proposal >= nominees)
  return unknown ? `${named}: có khen thưởng không thuộc đề nghị nào của đợt.` : null
}

/** More than any paper holds: the list of a decision has 2,000 rows of some ten values. */
const largestDocument = { bytes: 20_000_000, values: datasetLimits.recordValues }

/** Undefined for what is no JSON, or more of it than a paper. */
function readJson(text: string): unknown {
  const json = limitedJson(new TextEncoder().encode(text), largestDocument)
  return 'value' in json ? json.value : undefined
}
