import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import type { Period } from '../../../../shared/model/periods.ts'
import type { ReportSection } from '../../../../shared/model/reports.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../database/database.ts'

/** Days of which the records are counted. */
export interface Span {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** A period that is counted, beside the same one of the year before. */
export interface CountedPeriod {
  readonly period: Period
  readonly span: Span
  /** Up to the same day while the period runs; null where the book does not cover it: then nothing is compared. */
  readonly spanBefore: Span | null
  /** The period is not over: what is missing may still come. */
  readonly running: boolean
  /** Heads last year's figures in a table: `Cùng kỳ 2025`. */
  readonly lastYear: string
}

/** Something that is put in among what is told already. */
export interface Placed<T> {
  /** Names what it stands before; behind all others where it names none that is there. */
  readonly before?: string
  readonly one: T
}

/** Named by its label. Why last year's is not known, the report says. */
export type ToldFigure = Omit<PeriodFigure, 'lastYearPartly'>

/** Named by its id. */
export interface ToldTable {
  readonly table: Table
  /** It lists people by their names: kept out of reports and of what goes to superiors. */
  readonly listsPeople: boolean
}

/** Named by its rule. */
export interface ToldParagraph {
  /** Names, in stored reports, what writes it: never changed once shipped. */
  readonly rule: string
  readonly section: ReportSection
  /** '' where the records have nothing to say. */
  readonly text: string
}

/** What the records of a feature tell of a period: on the screen of figures, in reports, workbook and package alike. */
export interface ToldOfPeriod {
  readonly figures?: readonly Placed<ToldFigure>[]
  readonly tables?: readonly Placed<ToldTable>[]
  readonly paragraphs?: readonly Placed<ToldParagraph>[]
}

/** Counts and words what a feature has of a period. Asked in turn: reads what it needs and lets the thread go. */
export type PeriodSlot = (database: Database, counted: CountedPeriod) => Promise<ToldOfPeriod>

/** Who tells of a period. */
export interface PeriodSource {
  readonly period?: PeriodSlot
}
