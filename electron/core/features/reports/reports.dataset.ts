import { sql } from 'kysely'
import { periodKindSchema } from '../../../../shared/model/periods.ts'
import { reportSectionSchema } from '../../../../shared/model/reports.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import { numberedIn } from '../register/index.ts'

/** Superiors get a report as the paper that was signed, or not at all. */
const notForSuperiors = { leftOutForSuperiors: true } as const

/** The reports on periods of the year, word for word, with the figures that were taken with them. */
export const reportsDataset: DatasetPart = {
  key: 'reports',
  tables: [
    partTable(
      'reports',
      {
        id: column.id,
        periodKind: column.oneOf(periodKindSchema),
        year: column.whole,
        part: column.whole,
        title: column.text.leftOut,
        refreshedAt: column.time,
      },
      {
        choose: ({ year }) => sql`removed_at is null and (year = ${year} or ${numberedIn(year, 'report_id')})`,
        made: { ...recordColumns, ...notRemoved, search: ({ title }) => foldVietnamese(String(title)) },
        ...notForSuperiors,
      },
    ),
    partTable(
      'reportFigures',
      { id: column.id, content: column.json.becomes(() => '{}') },
      { choose: ({ chosen }) => among('id', chosen('reports')), ...notForSuperiors },
    ),
    partTable(
      'reportParagraphs',
      {
        id: column.id,
        reportId: column.id,
        position: column.whole,
        section: column.oneOf(reportSectionSchema),
        rule: column.text.leftOut,
        text: column.text.leftOut,
        composed: column.text.leftOut,
        restsOn: column.text.leftOut.nullable(),
      },
      { choose: ({ chosen }) => among('reportId', chosen('reports')), ...notForSuperiors },
    ),
  ],
}
