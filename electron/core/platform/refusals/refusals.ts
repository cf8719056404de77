import { ORPCError } from '@orpc/server'
import type { FieldError } from '../../../../shared/contract/base.ts'
import { commonErrors } from '../../../../shared/contract/base.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { shortened } from '../../../../shared/text/shortened.ts'

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
export function refuseUnlessConfirmed(doubts: readonly string[], confirmed: readonly string[] = []): void {
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
