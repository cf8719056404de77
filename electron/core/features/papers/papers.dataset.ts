import { sql } from 'kysely'
import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import { noContent } from '../../platform/redaction/leftOut.ts'
import { noName } from '../../platform/redaction/nameRedactor.ts'
import { paperForSuperiors } from './paperForSuperiors.ts'

/**
 * The papers of every meeting, round and report of the file, as they stand or as they were signed. Superiors get their
 * kinds, days and signers and what they are about; nothing that was written or signed.
 */
export const papersDataset: DatasetPart = {
  key: 'papers',
  tables: [
    partTable(
      'papers',
      {
        id: column.id,
        kind: column.oneOf(paperKindSchema),
        meetingId: column.id.nullable(),
        roundId: column.id.nullable(),
        reportId: column.id.nullable(),
        plannedDate: column.day,
        subject: column.text.becomes((_subject, row, copy) => paperForSuperiors(row, copy)),
        addressees: column.lines.becomes((all) => (all.length === 0 ? [] : [noName])),
        opening: column.text.leftOut,
        body: column.lines.becomes((all) => (all.length === 0 ? [] : [noContent])),
        closing: column.text.leftOut,
        recipients: column.lines.leftOut,
        signerId: column.id.nullable(),
        copies: column.whole,
        // It names residents; what it awards stands among the awards.
        issuedInput: column.json.leftOut,
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
