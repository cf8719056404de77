import type { Table } from '../../../../shared/model/tables.ts'

/** What a workbook is drawn from. */
export interface WorkbookInput {
  /** `Số liệu năm 2026` */
  readonly title: string
  /** `Ủy ban nhân dân phường Diên Hồng`: stands as author and company in the properties of the file. */
  readonly organization: string
  /** `năm 2026`, as running text names it. */
  readonly periodName: string
  /** Local day and time when the figures were taken from the records. */
  readonly madeAt: string
  /** What was left out, in a sentence: `Bản này không có …`; '' for nothing. */
  readonly note: string
  readonly tables: readonly Table[]
}
