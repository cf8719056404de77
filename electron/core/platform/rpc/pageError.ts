import { ORPCError, ValidationError } from '@orpc/server'
import { commonErrors } from '../../../../shared/contract/base.ts'
import { UnreadableRowError } from '../database/readRows.ts'
import { faultSentence, type OwnPlace } from '../files/faultWords.ts'
import { type StorageFault, storageFault } from '../files/storageFault.ts'
import { inputTooLarge, invalid, refused, unreadableInput } from '../refusals/refusals.ts'

/** A stored row is no record any more. The backups have it as it was. */
export function unreadableRow() {
  return new ORPCError('UNREADABLE', {
    defined: true,
    status: commonErrors.UNREADABLE.status,
    message:
      'Có dòng trong sổ không đọc được nên chưa làm được việc này. Các dòng khác vẫn còn nguyên; vào Thiết lập → Dữ liệu, khôi phục một bản sao lưu từ trước khi dòng đó hỏng.',
  })
}

const unforeseen =
  'Có trục trặc ngoài dự tính. Nội dung đã lưu vẫn còn; thử lại, nếu vẫn lỗi thì đóng và mở lại chương trình.'

/**
 * Turns anything thrown into an error that may cross to the page: a code, a Vietnamese message, fields. The cause of
 * something unforeseen goes to `log` only.
 */
export function toPageError(error: unknown, log: (error: unknown) => void): ORPCError<string, unknown> {
  if (error instanceof ORPCError) {
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      return invalid(
        error.cause.issues.map((issue) => ({ path: dottedPath(issue.path ?? []), message: issue.message })),
      )
    }
    if (error.code in commonErrors) return error
    if (error.code === 'BAD_REQUEST') return unreadableInput()
    if (error.code === 'PAYLOAD_TOO_LARGE') return inputTooLarge()
  }
  if (isUnreadable(error)) {
    log(error)
    return unreadableRow()
  }
  if (error instanceof Error && error.name === 'AbortError') return refused('Đã dừng theo yêu cầu.')
  log(error)
  const fault = storageSentence(error)
  if (fault !== null) return refused(fault)
  return new ORPCError('FAILED', { defined: true, status: commonErrors.FAILED.status, message: unforeseen })
}

/**
 * Inputs are checked at the door and answers are made from what is stored: what breaks a schema further in, or the
 * contract on its way out, was made from a row that is no record any more. Small tables are read as a whole.
 */
function isUnreadable(error: unknown): boolean {
  if (error instanceof UnreadableRowError) return true
  if (error instanceof Error && (error.name === 'ZodError' || error.name === 'SyntaxError')) return true
  return error instanceof ORPCError && error.code === 'INTERNAL_SERVER_ERROR' && error.cause instanceof ValidationError
}

/** What keeps the disk from doing its part, where the user can mend it; nothing was saved then. */
function storageSentence(error: unknown): string | null {
  const fault = storageFault(error)
  if (fault === null || fault === 'inTheWay' || fault === 'missing') return null
  return faultSentence(error, whileReading.has(fault) ? reading : saving)
}

/** What may come of anything that was asked, not of saving alone. */
const whileReading: ReadonlySet<StorageFault> = new Set(['held', 'damaged', 'moved'])
const reading: OwnPlace = { kind: 'own', folder: 'dữ liệu', again: 'làm lại' }
const saving: OwnPlace = {
  kind: 'own',
  folder: 'dữ liệu',
  undone: 'chưa lưu được',
  again: 'lưu lại',
  safe: 'nội dung đã lưu trước đó vẫn còn',
}

type PathSegment = PropertyKey | { readonly key: PropertyKey }

function dottedPath(path: readonly PathSegment[]): string {
  return path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.')
}
