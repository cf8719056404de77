import { type RawBuilder, sql } from 'kysely'
import { issuerSchema } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import type { Redact } from '../../platform/dataset/fileColumn.ts'
import { oncePerCopy } from '../../platform/dataset/superiorsCopy.ts'
import { DistinctNames } from '../../platform/redaction/distinctNames.ts'
import { noContent, reasonOnly } from '../../platform/redaction/leftOut.ts'
import { noName } from '../../platform/redaction/nameRedactor.ts'
import { paperForSuperiors } from '../papers/index.ts'

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

/** What a paper of the file is about; nothing of one that was written elsewhere. */
const subject: Redact<string> = (_subject, row, copy) => {
  const [paper] = copy.rowsOf('papers', 'id', row.paperId)
  return paper ? paperForSuperiors(paper, copy) : noContent
}

const signerName: Redact<string> = (name, _row, { redactor }) =>
  name === '' || redactor.isOfficial(name) ? name : noName

const longestCode = 10

/** A code is taken from a list; in a book that was written otherwise it may be anything. */
const codes = oncePerCopy(
  ({ redactor }) => new DistinctNames((code) => (redactor.isIn(code) ? 'KHÁC' : code), longestCode),
)
const code: Redact<string> = (value, _row, copy) => codes(copy).of(value)

/**
 * The lines of the year and of every paper of the file, cancelled ones too, and where the series of the year begin.
 * Superiors get numbers, days and copies, and who signed.
 */
export const registerDataset: DatasetPart = {
  key: 'register',
  tables: [
    partTable(
      'registerEntries',
      {
        id: column.id,
        paperId: column.id.nullable(),
        issuer: column.oneOf(issuerSchema),
        code: column.text.becomes(code),
        kindLabel: column.text.cleaned(100),
        year: column.whole,
        number: column.whole,
        label: column.text.cleaned(100),
        date: column.day,
        subject: column.text.becomes(subject),
        signerName: column.text.becomes(signerName),
        recipients: column.text.leftOut,
        keeper: column.text.leftOut,
        copies: column.whole.nullable(),
        sentOn: column.day.nullable(),
        receivedBy: column.text.leftOut,
        note: column.text.leftOut,
        cancelReason: column.text.becomes(reasonOnly),
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
      {
        id: column.id,
        issuer: column.oneOf(issuerSchema),
        year: column.whole,
        code: column.text.becomes(code),
        first: column.whole,
      },
      // One that is told has been saved once.
      { choose: ({ year }) => sql`year = ${year}`, made: { revision: () => 1 } },
    ),
  ],
}
