import type { BinSlot } from './platform/database/binSlot.ts'
import type { Database } from './platform/database/database.ts'
import type { ListSlot } from './platform/database/listSlot.ts'
import type { ReadAll } from './platform/database/readAllSlot.ts'
import type { DatasetPart } from './platform/dataset/datasetPart.ts'
import type { OverviewSlot } from './platform/overview/overviewSlot.ts'
import type { PeriodSlot } from './platform/period/periodSlot.ts'
import type { ReadNames } from './platform/redaction/namesInRecords.ts'
import type { SampleSlot } from './platform/sample/sampleSlot.ts'
import type { SearchSlot } from './platform/search/searchSlot.ts'

/**
 * What a feature brings to the program, told by itself in the `feature.ts` of its folder; `features.ts` is the list of
 * them. Whoever does something with the whole book (search, bin, data file) is handed the features and asks each for
 * its slot: no room of the book knows a feature by name. Every slot but the name is optional.
 */
export interface Feature {
  /** That of its folder; the same in contract, core and page. */
  readonly name: string
  /** Its procedures; `features.ts` hands each what it stands on. */
  readonly routes?: (...standsOn: never[]) => object
  /** What it does when a ward begins its book, in the same transaction. */
  readonly onSetUp?: (transaction: Database) => Promise<void>
  readonly search?: SearchSlot
  readonly bin?: BinSlot
  /** Its tables in the data file. */
  readonly dataset?: DatasetPart
  /** The names of people in its records: whose may go to superiors, and whose must not. */
  readonly names?: ReadNames
  /** What its screens list. */
  readonly lists?: readonly ListSlot[]
  /** All of its records: before a book is taken over from elsewhere, each of them is read. */
  readonly readAll?: ReadAll
  /** What of it stands on the first screen. */
  readonly overview?: OverviewSlot
  /** What it does when the sample is removed, beside its rows that are marked as the sample's. */
  readonly sample?: SampleSlot
  /** Its figures, tables and paragraphs of a period. */
  readonly period?: PeriodSlot
}
