import type { z } from 'zod'
import type { FieldError } from '../../../../shared/contract/base.ts'
import { type Dataset, datasetRows, datasetSchema } from '../../../../shared/model/dataset.ts'
import { shortened } from '../../../../shared/text/shortened.ts'
import { mostFieldErrors } from '../../platform/refusals/refusals.ts'
import { datasetLimits, excessIn, tooManyRows, unparsedMessages } from './datasetLimits.ts'
import { limitedJson } from './limitedJson.ts'
import { addWords, dotted, type Place, type SoundValue, soundValue, valueAt } from './soundValue.ts'

/** Wrong fields: the first of them, and how many more there are. */
export interface FieldErrors {
  readonly errors: readonly FieldError[]
  readonly more: number
}

/** What reading a file or a part of it gives: the value, or every wrong field. */
export type Reading<T> = { readonly value: T } | FieldErrors

/** As {@link Reading}; with the errors comes what can be checked in spite of them. */
export type FileReading = { readonly value: Dataset } | (FieldErrors & { readonly sound: SoundPart | null })

/** A dataset of which only the ward may be missing. */
export type LooseDataset = Omit<Dataset, 'version' | 'ward'> & Partial<Pick<Dataset, 'version' | 'ward'>>

/** What is left of a file with wrong fields, so that the rest of it can be checked as well. */
export interface SoundPart {
  readonly dataset: LooseDataset
  /** The dotted path in the file of one in the sound part, whose lists may be shorter. */
  readonly pathInFile: (path: string) => string
  /** Every word of what was left out: nobody who names it is wrong. */
  readonly lost: ReadonlySet<string>
}

/** Hears how many of the rows of all lists have been read. */
export type OnRows = (done: number, total: number) => void

/**
 * Reads a dataset file, in time and memory that grow with its length. What is too much of anything, no UTF-8 or no JSON
 * is an error of the whole, at path ''.
 */
export function readDataset(bytes: Uint8Array, onRows?: OnRows): FileReading {
  const json = limitedJson(bytes, datasetLimits)
  if ('problem' in json) return refusedWhole(unparsedMessages[json.problem])
  return readParts(json.value, onRows)
}

/** Reads what was parsed of a dataset file. */
export function readParts(raw: unknown, onRows: OnRows = () => undefined): FileReading {
  if (!isRecord(raw)) return refusedWhole(objectWanted)
  const parts = new PartsReader(raw, onRows)
  const { shape } = datasetSchema
  const dataset: LooseDataset = {
    $schema: parts.field('$schema', shape.$schema),
    version: parts.field('version', shape.version),
    ward: parts.field('ward', shape.ward),
    wardYears: parts.rows('wardYears', datasetRows.wardYears),
    signers: parts.rows('signers', datasetRows.signers),
    legalFacts: parts.field('legalFacts', shape.legalFacts),
    members: parts.rows('members', datasetRows.members),
    groups: parts.rows('groups', datasetRows.groups),
    meetings: parts.rows('meetings', datasetRows.meetings),
    commendations: parts.rows('commendations', datasetRows.commendations),
    register: parts.rows('register', datasetRows.register),
    registerStarts: parts.rows('registerStarts', datasetRows.registerStarts),
  }
  parts.refuseOthers(Object.keys(shape))
  const { errors } = parts
  const { version, ward } = dataset
  if (errors.count === 0 && version !== undefined && ward !== undefined) return { value: { ...dataset, version, ward } }
  const { first, more } = errors
  return { errors: first, more, sound: more > 0 ? null : parts.sound(dataset) }
}

function refusedWhole(message: string): FileReading {
  return { errors: [{ path: '', message }], more: 0, sound: null }
}

/** Keeps the first errors and counts all. */
export class FirstErrors {
  readonly first: FieldError[] = []
  count = 0

  get more(): number {
    return this.count - this.first.length
  }

  /** @param error made only while it is kept: a file may hold a million */
  add(error: () => FieldError): void {
    if (this.first.length < mostFieldErrors) this.first.push(error())
    this.count++
  }
}

/**
 * Reads the parts of a file one after the other, its lists row by row: of a row that is wrong nothing stays but what is
 * told of it. While all errors can be told, what is sound of a wrong part is kept.
 */
class PartsReader {
  readonly errors = new FirstErrors()
  readonly #raw: Readonly<Record<string, unknown>>
  readonly #onRows: OnRows
  readonly #total: number
  #done = 0
  readonly #lost = new Set<string>()
  /** Of parts that were cured: where in the file stands what is left of them. */
  readonly #placesOfField = new Map<string, SoundValue<unknown>['placeInFile']>()
  /** Of lists with wrong rows: which rows are left, and of cured ones where their parts stand. */
  readonly #rowsOfList = new Map<string, { index: number; placeInFile?: SoundValue<unknown>['placeInFile'] }[]>()

  constructor(raw: Readonly<Record<string, unknown>>, onRows: OnRows) {
    this.#raw = raw
    this.#onRows = onRows
    this.#total = Object.keys(datasetRows).reduce((sum, name) => {
      const list = this.#own(name)
      return sum + (Array.isArray(list) ? list.length : 0)
    }, 0)
  }

  field<T>(name: string, schema: z.ZodType<T>): T | undefined {
    const reading = this.#read(schema, this.#own(name), [name])
    if (reading?.placeInFile) this.#placesOfField.set(name, reading.placeInFile)
    return reading?.value
  }

  rows<T>(name: string, schema: z.ZodType<T>): T[] {
    const list = this.#own(name)
    if (list === undefined) return []
    if (!Array.isArray(list)) {
      this.errors.add(() => ({ path: name, message: listWanted }))
      this.#lose(list)
      return []
    }
    if (list.length > datasetLimits.rows) {
      this.errors.add(() => ({ path: name, message: tooManyRows(list.length) }))
    }
    const rows: T[] = []
    const kept: { index: number; placeInFile?: SoundValue<unknown>['placeInFile'] }[] = []
    for (const [index, row] of list.entries()) {
      const reading = this.#read(schema, row, [name, String(index)])
      this.#onRows(++this.#done, this.#total)
      if (!reading) continue
      const { value, placeInFile } = reading
      rows.push(value)
      kept.push(placeInFile ? { index, placeInFile } : { index })
    }
    this.#rowsOfList.set(name, kept)
    return rows
  }

  /** The book keeps what papers need and nothing more; what else a file holds must not slip in unnoticed. */
  refuseOthers(known: readonly string[]): void {
    const names = new Set(known)
    for (const name of Object.keys(this.#raw)) {
      if (names.has(name)) continue
      this.errors.add(() => unknownField(name, []))
      this.#lose(this.#raw[name])
    }
  }

  sound(dataset: LooseDataset): SoundPart {
    return { dataset, pathInFile: (path) => dotted(this.#placeInFile(path.split('.'))), lost: this.#lost }
  }

  /** The value, or what is sound of it; undefined when nothing is, or when there are more errors than can be told. */
  #read<T>(schema: z.ZodType<T>, value: unknown, path: Place): (Partial<SoundValue<T>> & { value: T }) | undefined {
    const excess = excessIn(value, path)
    if (excess) {
      this.errors.add(() => excess)
      this.#lose(value)
      return undefined
    }
    const result = schema.safeParse(value, { error: wordedIssue })
    if (result.success) return { value: result.data }
    for (const issue of result.error.issues) this.#complain(issue, value, path)
    if (this.errors.more > 0) return undefined
    return soundValue(schema, value, this.#lost) ?? undefined
  }

  #complain(issue: z.core.$ZodIssue, value: unknown, path: Place): void {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        this.errors.add(() => unknownField(key, [...path, ...issue.path]))
      }
      return
    }
    this.errors.add(() => {
      const missing = valueAt(value, issue.path) === undefined
      return { path: dotted([...path, ...issue.path]), message: missing ? 'Thiếu trường này.' : issue.message }
    })
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#raw, name) ? this.#raw[name] : undefined
  }

  #lose(value: unknown): void {
    if (this.errors.more === 0) addWords(value, this.#lost)
  }

  #placeInFile([name = '', ...rest]: Place): Place {
    const [step = '', ...below] = rest
    const row = this.#rowsOfList.get(name)?.[Number(step)]
    if (row) return [name, String(row.index), ...(row.placeInFile?.(below) ?? below)]
    return [name, ...(this.#placesOfField.get(name)?.(rest) ?? rest)]
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words for what the schemas of the forms need no words for: a form cannot leave out a list. */
export function wordedIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined
  const wanted = typeWords.get(issue.expected)
  return wanted ? `Cần là ${wanted}.` : undefined
}

export const objectWanted = 'Cần là một nhóm trường { … }.'
export const listWanted = 'Cần là một danh sách [ … ].'

const typeWords: ReadonlyMap<string, string> = new Map([
  ['object', 'một nhóm trường { … }'],
  ['array', 'một danh sách [ … ]'],
  ['string', 'chữ'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'true hoặc false'],
])

/** Longest name of a field that is repeated, in letters. */
const longestName = 60

export function unknownField(key: string, path: readonly PropertyKey[]): FieldError {
  const name = shortened(key, longestName)
  return {
    path: dotted([...path, name]),
    message: `Trường “${name}” không có trong sổ này. Bỏ trường này khỏi tệp; sổ không lưu giấy tờ tùy thân và dữ liệu về đối tượng.`,
  }
}
