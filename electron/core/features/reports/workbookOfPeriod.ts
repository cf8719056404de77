import { type Period, periodName, periodSpan } from '../../../../shared/model/periods.ts'
import { formatDate, type IsoDateTime } from '../../../../shared/text/dates.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import type { WorkbookInput } from '../../drawing/excel/workbookInput.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { headerOn, peopleCommitteeName, requireWard } from '../ward/index.ts'
import { readFacts } from './facts.ts'
import { tablesFor } from './tablesFor.ts'

/** Media type of .xlsx (ECMA-376, Part 2). */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a copy without names says of itself. */
const withoutNamesNote =
  'Bản cho cấp trên: không có số điện thoại và tên người dân, danh sách khen thưởng và danh sách nhiệm vụ.'

/**
 * The tables of a period as the workbook takes them. REFUSED before set-up.
 *
 * @param redactor for superiors; null for the whole workbook
 */
export async function composeWorkbook(
  database: Database,
  period: Period,
  { redactor, madeAt }: { redactor: NameRedactor | null; madeAt: IsoDateTime },
  sources: readonly PeriodSource[],
): Promise<WorkbookInput> {
  const ward = await requireWard(database)
  const facts = await readFacts(database, period, madeAt.slice(0, 10), sources)
  return {
    title: `Số liệu ${periodName(period)}`,
    organization: peopleCommitteeName(headerOn(ward, periodSpan(period).until)),
    periodName: facts.running
      ? `${periodName(period)} (tính đến hết ngày ${formatDate(facts.until)})`
      : periodName(period),
    madeAt: madeAt.slice(0, 16),
    note: redactor ? withoutNamesNote : '',
    tables: tablesFor(facts, redactor),
  }
}

/** `Số liệu năm 2026.xlsx` */
export function workbookFileName(period: Period, names: boolean): string {
  return safeFileName(['Số liệu', periodName(period), ...(names ? [] : ['bản cho cấp trên'])], 'xlsx')
}
