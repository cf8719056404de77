import { z } from 'zod'
import { idSchema } from '../../../../shared/model/fields.ts'
import { isIsoDate, isIsoDateTime, isIsoTime } from '../../../../shared/text/dates.ts'
import { type FileColumn, fileColumn, type Redact } from './fileColumn.ts'
import type { FileValue } from './fileRow.ts'

/**
 * What a column holds in a data file. Text stands there as it is stored, letter for letter: what was cleaned at the
 * door is not cleaned again, and what was signed is not touched. Whether the rows make records is seen when they are
 * read as such.
 *
 * Ids, numbers, days and values from a list tell of nobody and go to superiors as they are. Whatever somebody types
 * (`text`, `lines`, `json`) is no column before it is said what superiors get of it.
 */

/** More than the longest paper, as JSON in one text. */
const longestColumn = 5_000_000

/** SQLite ends a text at a NUL, and has no half letters. */
const isStorable = (value: string) => !value.includes('\0') && value.isWellFormed()

const textSchema = z
  .string({ error: 'Cần là chữ.' })
  .max(longestColumn, { error: 'Dài quá. Lấy lại tệp từ máy đã xuất.' })
  .refine(isStorable, { error: 'Có ký tự không ghi được. Lấy lại tệp từ máy đã xuất.' })
const daySchema = textSchema.refine(isIsoDate, { error: 'Ngày không đúng. Ghi theo dạng 2026-08-19.' })
const timeSchema = textSchema.refine(isIsoDateTime, { error: 'Ngày giờ không đúng. Ghi theo dạng 2026-08-19T19:30.' })
const hourSchema = textSchema.refine(isIsoTime, { error: 'Giờ không đúng. Ghi theo dạng 19:30.' })
const checksumSchema = textSchema.refine((value) => /^[0-9a-f]{64}$/.test(value), { error: 'Mã kiểm tra không đúng.' })
const jsonSchema = textSchema.refine(isJson, { error: 'Nội dung không đọc được. Lấy lại tệp từ máy đã xuất.' })
const linesSchema = z.array(z.string())

export const id = asItIs(idSchema)
export const whole = asItIs(z.number({ error: 'Cần là số.' }).int({ error: 'Cần là số nguyên.' }))
/** A number in a row or of a year. */
export const counted = asItIs(z.number({ error: 'Cần là số.' }).int({ error: 'Cần là số nguyên.' }).min(1))
export const real = asItIs(z.number({ error: 'Cần là số.' }))
/** SQLite has no booleans. */
export const flag = asItIs(z.union([z.literal(0), z.literal(1)], { error: 'Cần là 0 hoặc 1.' }))
export const day = asItIs(daySchema)
export const time = asItIs(timeSchema)
/** Of a day that is known otherwise: `19:30`. */
export const hour = asItIs(hourSchema)
/** SHA-256 in hex. */
export const checksum = asItIs(checksumSchema)

/** One of a list of values. What may be any text is none. */
export function oneOf<V extends string>(schema: z.ZodType<V> & (string extends V ? never : unknown)): FileColumn<V> {
  return asItIs<V>(schema)
}

/** What somebody types in a line or in paragraphs. */
export const text = {
  /** As it is, whomever it names: who holds office, what a place is called. */
  kept: asItIs(textSchema),
  leftOut: fileColumn(textSchema, () => ''),
  /** Without the residents' names and the phones in it. @param longest what the field takes */
  cleaned: (longest: number) => fileColumn(textSchema, (value, _row, { redactor }) => redactor.clean(value, longest)),
  becomes: (redact: Redact<string>) => fileColumn(textSchema, redact),
}

/** A list of lines, as JSON. */
export const lines = {
  /** Each as `text.cleaned`. */
  cleaned: (longest: number) =>
    linesBecome((all, _row, { redactor }) => all.map((one) => redactor.clean(one, longest))),
  leftOut: linesBecome(() => []),
  becomes: linesBecome,
}

function linesBecome(redact: Redact<readonly string[]>): FileColumn<string> {
  return fileColumn(jsonSchema, (value, row, copy) =>
    JSON.stringify(redact(linesSchema.parse(JSON.parse(value)), row, copy)),
  )
}

/** What the program writes as JSON and reads as such. */
export const json = {
  kept: asItIs(jsonSchema),
  /** Superiors find nothing there. */
  leftOut: fileColumn(jsonSchema.nullable(), () => null),
  becomes: (redact: Redact<string>) => fileColumn(jsonSchema, redact),
}

/** A column that was added to its table later. @param before what stands there in files from before */
export function later<V extends FileValue>(column: FileColumn<V>, before: V): FileColumn<V> {
  const schema = column.schema.optional().transform((value) => (value === undefined ? before : value))
  return fileColumn<V>(schema, column.forSuperiors)
}

function asItIs<V extends FileValue>(schema: z.ZodType<V>): FileColumn<V> {
  return fileColumn<V>(schema, (value) => value)
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
