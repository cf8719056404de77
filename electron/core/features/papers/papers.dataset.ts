import { sql } from 'kysely'
import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'

/** The papers of every meeting, round and report of the file, as they stand or as they were signed. */
export const papersDataset: DatasetPart = {
  key: 'papers',
  tables: [
    partTable(
      'papers',
      {
        id: column.id,
        kind: paperKindSchema,
        meetingId: column.id.nullable(),
        roundId: column.id.nullable(),
        reportId: column.id.nullable(),
        plannedDate: column.day,
        subject: column.text,
        addressees: column.json,
        opening: column.text,
        body: column.json,
        closing: column.text,
        recipients: column.json,
        signerId: column.id.nullable(),
        copies: column.whole,
        issuedInput: column.json.nullable(),
      },
      {
        choose: ({ chosen }) => sql`removed_at is null and (
          ${among('meetingId', chosen('meetings'))}
          or ${among('roundId', chosen('rounds'))}
          or ${among('reportId', chosen('reports'))}
        )`,
        made: {
          ...recordColumns,
          ...notRemoved,
          search: ({ kind, subject }) => foldVietnamese(`${paperKinds[paperKindSchema.parse(kind)].label} ${subject}`),
        },
      },
    ),
  ],
}
