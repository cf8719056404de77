import { ORPCError, ValidationError } from '@orpc/server'
import type { FieldError } from '../../../../shared/contract/base.ts'
import { commonErrors } from '../../../../shared/contract/base.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { shortened } from '../../../../shared/text/shortened.ts'
import { DataGoneError, dataGone } from '../database/inPlace.ts'
import { UnreadableRowError } from '../database/readRows.ts'
import { HeldFileError, probableHolder } from '../files/heldFiles.ts'
import { type StorageFault, storageFault } from '../files/storageFault.ts'

/** More wrong fields than somebody reads are counted: an answer must not grow with what was sent. */
export const mostFieldErrors = 100

/** Longest path and longest sentence, in letters; what was sent may stand in both. */
const longestPath = 300
const longestSentence = 1000

/**
 * An input that fields can mend. The message of the whole is that of its first field.
 *
 * @param fields of which the first {@link mostFieldErrors} are told
 * @param uncounted how many more there are that are not among `fields`
 */
export function invalid(fields: readonly FieldError[], uncounted = 0) {
  const [first] = fields
  const all = fields.length + uncounted
  const message = all === 1 && first ? first.message : `Có ${formatNumber(all)} chỗ cần sửa.`
  const told = fields.slice(0, mostFieldErrors).map(({ path, message }) => ({
    path: shortened(path, longestPath),
    message: shortened(message, longestSentence),
  }))
  const more = all - told.length
  const data = more > 0 ? { fields: told, more } : { fields: told }
  return new ORPCError('INVALID', {
    defined: true,
    status: commonErrors.INVALID.status,
    message: shortened(message, longestSentence),
    data,
  })
}

/** The record is gone; `what` names it: `cuộc họp`. */
export function notFound(what: string) {
  return new ORPCError('NOT_FOUND', {
    defined: true,
    status: commonErrors.NOT_FOUND.status,
    message: `Không còn ${what} này. Có thể đã chuyển vào thùng rác.`,
  })
}

/** Somebody else was first. `path` is the field to look at, '' for the whole record. */
export function conflict(message: string, path = '') {
  const fields = path === '' ? [] : [{ path, message }]
  return new ORPCError('CONFLICT', { defined: true, status: commonErrors.CONFLICT.status, message, data: { fields } })
}

/** The save started from an older revision than the stored one. */
export function staleRevision() {
  return conflict('Bản ghi vừa được lưu ở một cửa sổ khác. Phần đang nhập vẫn còn đây; chọn giữ bản nào.')
}

/**
 * For a step that cannot be undone: refuses it as DOUBTFUL unless each doubt was confirmed. Call when all else allows
 * it, so that nobody is asked about what is refused anyway.
 *
 * @param doubts a sentence each
 * @param confirmed of the input
 */
export function insistOnConfirmed(doubts: readonly string[], confirmed: readonly string[] = []): void {
  if (doubts.every((doubt) => confirmed.includes(doubt))) return
  throw new ORPCError('DOUBTFUL', {
    defined: true,
    status: commonErrors.DOUBTFUL.status,
    message: shortened(doubts.join(' '), longestSentence),
    data: { doubts },
  })
}

/** The step is not possible now; the message says why and what to do. */
export function refused(message: string) {
  return new ORPCError('REFUSED', { defined: true, status: commonErrors.REFUSED.status, message })
}

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
  const trouble = storageTrouble(error)
  if (trouble !== null) return refused(trouble)
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

/** What was sent is larger than any input. */
export function inputTooLarge() {
  return unreadable('Nội dung gửi lớn quá. Chọn tệp dưới 50 MB.', 413)
}

/** What was sent is no input at all: broken JSON, a form without its parts. */
export function unreadableInput() {
  return unreadable('Nội dung gửi đến chương trình không đọc được.', 400)
}

function unreadable(message: string, status: number) {
  return new ORPCError('INVALID', { defined: true, status, message, data: { fields: [] } })
}

/** What keeps the disk from doing its part, where the user can mend it; nothing was saved then. */
function storageTrouble(error: unknown): string | null {
  if (error instanceof DataGoneError) return dataGone
  if (error instanceof HeldFileError) return `${probableHolder(error.fileName)} Chờ một lát rồi làm lại.`
  const fault = storageFault(error)
  return fault === null ? null : storageTroubles[fault]
}

/** Null where nobody knows what to do about it. */
const storageTroubles: Record<StorageFault, string | null> = {
  full: 'Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp không cần rồi lưu lại; nội dung đã lưu trước đó vẫn còn.',
  busy: 'Dữ liệu đang được chương trình khác dùng nên chưa lưu được. Đóng chương trình đó rồi lưu lại.',
  denied: 'Thư mục dữ liệu không cho ghi nên chưa lưu được. Kiểm tra quyền của thư mục rồi lưu lại.',
  damaged:
    'Sổ có chỗ hỏng, không đọc được hết. Đóng rồi mở lại chương trình: màn hình mở đầu cho biết cách khắc phục; các bản sao lưu vẫn giữ nguyên.',
  inTheWay: null,
  silent:
    'Ổ đĩa chứa dữ liệu không trả lời nên chưa lưu được. Kiểm tra ổ đĩa, cắm lại USB nếu dữ liệu để trên đó, rồi lưu lại.',
}

type PathSegment = PropertyKey | { readonly key: PropertyKey }

function dottedPath(path: readonly PathSegment[]): string {
  return path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.')
}
