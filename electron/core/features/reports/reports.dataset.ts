import { sql } from 'kysely'
import { periodKindSchema } from '../../../../shared/model/periods.ts'
import { reportSectionSchema } from '../../../../shared/model/reports.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import { numberedIn } from '../register/index.ts'

/** The reports on periods of the year, word for word, with the figures that were taken with them. */
export const reportsDataset: DatasetPart = {
  key: 'reports',
  tables: [
    partTable(
      'reports',
      {
        id: column.id,
        periodKind: periodKindSchema,
        year: column.whole,
        part: column.whole,
        title: column.text,
        refreshedAt: column.text,
      },
      {
        choose: ({ year }) => sql`removed_at is null and (year = ${year} or ${numberedIn(year, 'report_id')})`,
        made: { ...recordColumns, ...notRemoved, search: ({ title }) => foldVietnamese(String(title)) },
      },
    ),
    partTable(
      'reportFigures',
      { id: column.id, content: column.json },
      { choose: ({ chosen }) => among('id', chosen('reports')) },
    ),
    partTable(
      'reportParagraphs',
      {
        id: column.id,
        reportId: column.id,
        position: column.whole,
        section: reportSectionSchema,
        rule: column.text,
        text: column.text,
        composed: column.text,
        restsOn: column.text.nullable(),
      },
      { choose: ({ chosen }) => among('reportId', chosen('reports')) },
    ),
  ],
}
