import type { z } from 'zod'
import type { FieldError } from '../../../shared/contract/base.ts'
import { type Dataset, datasetSchema } from '../../../shared/model/dataset.ts'
import { dotted, type SoundPart, soundPart, valueAt } from './soundPart.ts'

/** What reading a file or a part of it gives: the value, or every wrong field. */
export type Reading<T> = { readonly value: T } | { readonly errors: readonly FieldError[] }

/** As {@link Reading}; with the errors comes what can be checked in spite of them. */
export type FileReading =
  | { readonly value: Dataset }
  | { readonly errors: readonly FieldError[]; readonly sound: SoundPart | null }

/** Reads a dataset file. Bytes that are no UTF-8 or no JSON are an error of the whole, at path ''. */
export function readDataset(bytes: Uint8Array): FileReading {
  let raw: unknown
  try {
    // The decoder drops the mark that Notepad puts before UTF-8.
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { errors: [{ path: '', message: notADataset }], sound: null }
  }
  const result = datasetSchema.safeParse(raw, { error: wordedIssue })
  if (result.success) return { value: result.data }
  return { errors: result.error.issues.flatMap((issue) => fieldErrors(issue, raw)), sound: soundPart(raw) }
}

const notADataset = 'Tệp không phải dữ liệu JSON ghi bằng UTF-8. Chọn tệp bộ dữ liệu (.json).'

/** Words for what the schemas of the forms need no words for: a form cannot leave out a list. */
function wordedIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined
  const wanted = typeWords.get(issue.expected)
  return wanted ? `Cần là ${wanted}.` : undefined
}

const typeWords: ReadonlyMap<string, string> = new Map([
  ['object', 'một nhóm trường { … }'],
  ['array', 'một danh sách [ … ]'],
  ['string', 'chữ'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'true hoặc false'],
])

function fieldErrors(issue: z.core.$ZodIssue, raw: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: dotted([...issue.path, key]), message: unknownField(key) }))
  }
  const path = dotted(issue.path)
  const missing = path !== '' && valueAt(raw, issue.path) === undefined
  return [{ path, message: missing ? 'Thiếu trường này.' : issue.message }]
}

/** The book keeps what papers need and nothing more; what else a file holds must not slip in unnoticed. */
function unknownField(key: string): string {
  return `Trường “${key}” không có trong sổ này. Bỏ trường này khỏi tệp; sổ không lưu giấy tờ tùy thân và dữ liệu về đối tượng.`
}
