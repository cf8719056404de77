import { sql } from 'kysely'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'

/**
 * The members; of those in the bin whoever a meeting of the file names: he comes along, in the bin as he was. Before
 * superiors they keep their names, for they hold office.
 */
export const membersDataset: DatasetPart = {
  key: 'members',
  tables: [
    partTable(
      'members',
      {
        id: column.id,
        name: column.text.kept,
        honorific: column.oneOf(honorificSchema),
        phone: column.text.leftOut,
        protocolOrder: column.whole,
        removedAt: column.time.nullable(),
      },
      {
        choose: ({ mentioned }) => sql`removed_at is null or ${among('id', mentioned('members'))}`,
        made: {
          ...recordColumns,
          search: (row, rowsOf) => {
            const terms = rowsOf('memberTerms', 'memberId', row.id)
            const posts = terms.map((term) => `${term.committeePost} ${term.outsidePost} ${term.unit}`)
            return foldVietnamese([row.name, ...posts].join(' '))
          },
        },
      },
    ),
    partTable(
      'memberTerms',
      {
        id: column.id,
        memberId: column.id,
        committeePost: column.text.cleaned(150),
        outsidePost: column.text.cleaned(200),
        unit: column.text.cleaned(200),
        fromDate: column.day,
        untilDate: column.day.nullable(),
        decision: column.text.cleaned(200),
      },
      { choose: ({ chosen }) => among('memberId', chosen('members')) },
    ),
  ],
}
