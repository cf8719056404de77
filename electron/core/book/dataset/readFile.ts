import { quorumRulesToBe } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DatasetPart } from '../../platform/dataset/datasetPart.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import type { BookReaders } from '../backups/readEverything.ts'
import { countRecords } from './countRecords.ts'
import { datasetLimits, unparsedMessages } from './datasetLimits.ts'
import { datasetRecords } from './datasetRecords.ts'
import { limitedJson } from './limitedJson.ts'
import { loadBook } from './loadBook.ts'
import { type Counts, type Loading, loadDataset, stepsOf } from './loadDataset.ts'
import { isBookFile, readBook } from './readBook.ts'
import { type OnRows, readParts } from './readDataset.ts'

/** As what a file is loaded, and who hears how far that is. What is thrown there ends it. */
export interface FileLoading extends Omit<Loading, 'onStep' | 'kinds'> {
  readonly readers: BookReaders
  readonly onDone?: (done: number, total: number) => Promise<void>
  readonly signal?: AbortSignal
}

/** Writes a file that was read into an empty program. Call inside a transaction. */
export type LoadFile = (database: Database, loading: FileLoading) => Promise<Counts>

/**
 * Reads a data file of any version, in time and memory that grow with its length. Version 1 is written by people, too:
 * its papers are drafted and numbered as on the screens. Version 2 holds a book as it is.
 *
 * @throws INVALID with what is wrong with the file; what concerns its records is told when it is loaded
 */
export function readFile(bytes: Uint8Array, parts: readonly DatasetPart[], onRows?: OnRows): LoadFile {
  const json = limitedJson(bytes, datasetLimits)
  if ('problem' in json) throw invalid([{ path: '', message: unparsedMessages[json.problem] }])
  return isBookFile(json.value) ? readVersion2(json.value, parts, onRows) : readVersion1(json.value, onRows)
}

function readVersion2(
  raw: Readonly<Record<string, unknown>>,
  parts: readonly DatasetPart[],
  onRows?: OnRows,
): LoadFile {
  const reading = readBook(raw, parts, onRows)
  if ('errors' in reading) throw invalid(reading.errors, reading.more)
  return async (database, { sample, readers, onDone, signal }) => {
    const loading = { sample, readers, ...(onDone && { onRows: onDone }), ...(signal && { signal }) }
    await loadBook(database, reading.value, loading, parts)
    return countRecords(database, { sample: false })
  }
}

function readVersion1(raw: unknown, onRows?: OnRows): LoadFile {
  const reading = readParts(raw, onRows)
  if ('errors' in reading && !reading.sound) throw invalid(reading.errors, reading.more)
  return async (database, { sample, today, readers, onDone }) => {
    const records = datasetRecords(reading, await quorumRulesToBe(database))
    if ('errors' in records) throw invalid(records.errors, records.more)
    const total = stepsOf(records.value)
    let done = 0
    const onStep = async () => onDone?.(++done, total)
    return loadDataset(database, records.value, { sample, today, kinds: readers.kinds, onStep })
  }
}
