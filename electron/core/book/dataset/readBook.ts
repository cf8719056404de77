import type { z } from 'zod'
import { yearSchema } from '../../../../shared/model/fields.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { type DatasetPart, type PartRows, type RowSchema, rowOf } from '../../platform/dataset/datasetPart.ts'
import type { FileRow } from '../../platform/dataset/fileRow.ts'
import { type BookFile, bookVersion } from './bookFile.ts'
import {
  type FieldErrors,
  FirstErrors,
  isRecord,
  listWanted,
  type OnRows,
  objectWanted,
  unknownField,
  wordedIssue,
} from './readDataset.ts'
import { dotted, valueAt } from './soundValue.ts'

/** Whether what was parsed says of itself that it is a book. */
export function isBookFile(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return isRecord(raw) && raw.version === bookVersion
}

/** Far more than a ward writes into one list in a year. */
const mostRows = 200_000

/**
 * Reads what was parsed of a data file of version 2: every list that is missing is empty, every field that the book
 * does not keep is an error. A part that is missing altogether was written before there was such a feature.
 */
export function readBook(
  raw: Readonly<Record<string, unknown>>,
  parts: readonly DatasetPart[],
  onRows: OnRows = () => undefined,
): { readonly value: BookFile } | FieldErrors {
  const errors = new FirstErrors()
  const year = yearSchema.safeParse(raw.year)
  if (!year.success) errors.add(() => ({ path: 'year', message: 'Năm không đúng.' }))
  const read: Record<string, PartRows> = {}
  const total = countRows(raw)
  let done = 0
  const onRow = () => onRows(++done, total)
  for (const { key, tables, state } of parts) {
    if (!Object.hasOwn(raw, key)) continue
    const part = raw[key]
    if (!isRecord(part)) {
      errors.add(() => ({ path: key, message: objectWanted }))
      continue
    }
    const lists = [
      ...tables.map(({ table, row }) => ({ name: String(table), row })),
      ...(state ? [{ name: state.key, row: rowOf(state.columns) }] : []),
    ]
    read[key] = Object.fromEntries(
      lists.map(({ name, row }) => [name, readList(part[name] ?? [], row, [key, name], errors, onRow)]),
    )
    refuseOthers(
      part,
      lists.map(({ name }) => name),
      [key],
      errors,
    )
  }
  refuseOthers(raw, ['$schema', 'version', 'year', ...parts.map(({ key }) => key)], [], errors)
  if (errors.count > 0 || !year.success) return { errors: errors.first, more: errors.more }
  return { value: { version: bookVersion, year: year.data, parts: read } }
}

function readList(
  list: unknown,
  schema: RowSchema,
  path: readonly string[],
  errors: FirstErrors,
  onRow: () => void,
): FileRow[] {
  if (!Array.isArray(list)) {
    errors.add(() => ({ path: dotted(path), message: listWanted }))
    return []
  }
  if (list.length > mostRows) {
    errors.add(() => ({ path: dotted(path), message: `Danh sách có ${formatNumber(list.length)} dòng, nhiều quá.` }))
    return []
  }
  const rows: FileRow[] = []
  for (const [index, row] of list.entries()) {
    const result = schema.safeParse(row, { error: wordedIssue })
    onRow()
    if (result.success) rows.push(result.data)
    else for (const issue of result.error.issues) complain(issue, row, [...path, String(index)], errors)
  }
  return rows
}

function complain(issue: z.core.$ZodIssue, row: unknown, path: readonly string[], errors: FirstErrors): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) errors.add(() => unknownField(key, [...path, ...issue.path]))
    return
  }
  errors.add(() => ({
    path: dotted([...path, ...issue.path]),
    message: valueAt(row, issue.path) === undefined ? 'Thiếu trường này.' : issue.message,
  }))
}

function refuseOthers(value: object, known: readonly string[], path: readonly string[], errors: FirstErrors): void {
  for (const name of Object.keys(value)) if (!known.includes(name)) errors.add(() => unknownField(name, path))
}

function countRows(raw: Readonly<Record<string, unknown>>): number {
  const lists = Object.values(raw).flatMap((part) => (isRecord(part) ? Object.values(part) : []))
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
}
