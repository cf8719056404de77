import { type RawBuilder, sql } from 'kysely'
import { issuerSchema } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'

/**
 * Records of which a paper took its number in a year: they come with it, of whichever year they are.
 *
 * @param column of the paper, which names the record: `round_id`
 */
export function numberedIn(year: number, column: 'meeting_id' | 'round_id' | 'report_id'): RawBuilder<unknown> {
  return sql`id in (
    select papers.${sql.ref(column)} from papers
    join register_entries on register_entries.paper_id = papers.id
    where register_entries.year = ${year}
  )`
}

/** The lines of the year and of every paper of the file, cancelled ones too, and where the series of the year begin. */
export const registerDataset: DatasetPart = {
  key: 'register',
  tables: [
    partTable(
      'registerEntries',
      {
        id: column.id,
        paperId: column.id.nullable(),
        issuer: issuerSchema,
        code: column.text,
        kindLabel: column.text,
        year: column.whole,
        number: column.whole,
        label: column.text,
        date: column.day,
        subject: column.text,
        signerName: column.text,
        recipients: column.text,
        keeper: column.text,
        copies: column.whole.nullable(),
        sentOn: column.day.nullable(),
        receivedBy: column.text,
        note: column.text,
        cancelReason: column.text,
      },
      {
        choose: ({ year, chosen }) => sql`year = ${year} or ${among('paperId', chosen('papers'))}`,
        made: {
          ...recordColumns,
          search: ({ label, kindLabel, subject, signerName, recipients }) =>
            foldVietnamese([label, kindLabel, subject, signerName, recipients].join(' ')),
        },
      },
    ),
    partTable(
      'registerStarts',
      { id: column.id, issuer: issuerSchema, year: column.whole, code: column.text, first: column.whole },
      // One that is told has been saved once.
      { choose: ({ year }) => sql`year = ${year}`, made: { revision: () => 1 } },
    ),
  ],
}
