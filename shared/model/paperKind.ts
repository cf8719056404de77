import type { Issuer } from './ward.ts'

/** The record that a paper is written from. */
export type PaperSourceKind = 'meeting' | 'round' | 'report'

/** What page and core know of a kind of paper. Everything else is handed to the engine by its feature. */
export interface PaperKindFacts {
  readonly label: string
  /** Abbreviation (NĐ 30, Phụ lục III, mục I). */
  readonly code: string
  readonly issuer: Issuer
  readonly source: PaperSourceKind
  /** Words of the file name. */
  readonly fileName: string
}
