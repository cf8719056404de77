import { datasetFileTooLarge } from '../../../../shared/contract/samples.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import type { Problem } from '../../../foundation/errors.ts'

/** What is said above the wrong places of a dataset file: that nothing was loaded, why, and what to do. */
export function importSentence({ message, fields, more = 0 }: Problem): string {
  const [first] = fields
  if (fields.length === 0) return `Chưa nạp gì. ${message}`
  // What concerns the file as a whole is no place in it.
  if (fields.length === 1 && first && (first.path === '' || first.path === 'file'))
    return `Chưa nạp gì. ${first.message}`
  const below = more > 0 ? `, dưới đây là ${fields.length} chỗ đầu` : ''
  return `Chưa nạp gì: tệp có ${formatNumber(fields.length + more)} chỗ sai${below}. Sửa trong tệp rồi nạp lại.`
}

/** A file that is not even sent. */
export const tooLarge: Problem = { kind: 'invalid', message: datasetFileTooLarge, fields: [] }
