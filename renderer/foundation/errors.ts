import { ORPCError } from '@orpc/client'
import { doubtsSchema, type FieldError, fieldErrorsSchema } from '../../shared/contract/base.ts'

/** An error as a screen may show it: Vietnamese, no code, no stack. */
export interface Problem {
  readonly kind: 'invalid' | 'conflict' | 'gone' | 'refused' | 'unreadable' | 'failed'
  readonly message: string
  /** The wrong fields by their dotted path in the input; empty when the error concerns no field. */
  readonly fields: readonly FieldError[]
  /** How many more wrong fields there are that are not among them. */
  readonly more?: number | undefined
  /** What is to be asked before the step is taken; undefined where it is no matter of asking. */
  readonly doubts?: string[] | undefined
}

const kinds: Record<string, Problem['kind']> = {
  INVALID: 'invalid',
  BAD_REQUEST: 'invalid',
  CONFLICT: 'conflict',
  DOUBTFUL: 'refused',
  NOT_FOUND: 'gone',
  REFUSED: 'refused',
  UNREADABLE: 'unreadable',
}

const defaultMessages: Record<Problem['kind'], string> = {
  invalid: 'Có chỗ nhập chưa đúng. Xem các ô có chữ đỏ.',
  conflict: 'Nội dung này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi nhập tiếp.',
  gone: 'Mục này không còn nữa. Có thể đã chuyển vào thùng rác.',
  refused: 'Không làm được việc này lúc này.',
  unreadable: 'Có dòng trong sổ không đọc được. Khôi phục một bản sao lưu từ trước khi dòng đó hỏng.',
  failed: 'Chưa làm được do lỗi của chương trình. Nội dung đang nhập vẫn còn. Thử lại một lần nữa.',
}

/** Reads anything that was thrown by a call as a {@link Problem}. */
export function describeError(error: unknown): Problem {
  if (!(error instanceof ORPCError)) return { kind: 'failed', message: defaultMessages.failed, fields: [] }
  const kind = kinds[String(error.code)] ?? 'failed'
  const { data } = fieldErrorsSchema.safeParse(error.data)
  return {
    kind,
    message: isVietnamese(error.message) ? error.message : defaultMessages[kind],
    fields: data?.fields ?? [],
    more: data?.more,
    doubts: error.code === 'DOUBTFUL' ? doubtsSchema.safeParse(error.data).data?.doubts : undefined,
  }
}

/** The sentences that a library puts in are plain ASCII; every sentence of ours carries Vietnamese letters. */
function isVietnamese(message: string): boolean {
  return /[^\p{ASCII}]/u.test(message)
}

/** Why a call refused what was put in one field of it; null where it was something else, another page for one. */
export function refusalAt(error: unknown, path: string): string | null {
  const { kind, fields } = describeError(error)
  if (kind === 'conflict') return null
  return fields.find((field) => field.path === path)?.message ?? null
}

/**
 * The error with its fields named as the form at hand names them, for a form that is not shaped as the input.
 *
 * @param nameOf from a path in the procedure's input to the form's field
 */
export function withFields(error: unknown, nameOf: (path: string) => string): unknown {
  const { fields } = describeError(error)
  if (!(error instanceof ORPCError) || fields.length === 0) return error
  const { code, status, message, defined } = error
  const data = { fields: fields.map((field) => ({ ...field, path: nameOf(field.path) })) }
  return new ORPCError(code, { status, message, defined, data })
}

/**
 * The field of a form that an error of the program means. A procedure's input may wrap the record
 * (`{ id, revision, member: {…} }`), so a path may carry one word in front that the form does not know.
 *
 * @param path dotted path in the procedure's input: `member.terms.0.from`
 * @param values the form's values
 */
export function toFormPath(path: string, values: object): string {
  const [first = '', ...rest] = path.split('.')
  if (Object.hasOwn(values, first)) return path
  const second = rest[0]
  return second !== undefined && Object.hasOwn(values, second) ? rest.join('.') : path
}
