import { sql } from 'kysely'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import { groupNameForSuperiors } from './groupNameForSuperiors.ts'

/**
 * The groups founded by the end of the year with their figures until then; of others, those in the bin among them,
 * whichever an award or a nominee of the file names.
 */
export const groupsDataset: DatasetPart = {
  key: 'groups',
  tables: [
    partTable(
      'groups',
      {
        id: column.id,
        name: column.text.becomes((name, _row, copy) => groupNameForSuperiors(name, copy)),
        headName: column.text.leftOut,
        headPhone: column.text.leftOut,
        deputyName: column.text.leftOut,
        // It may be somebody's house.
        hall: column.text.leftOut,
        fromDate: column.day,
        untilDate: column.day.nullable(),
        removedAt: column.time.nullable(),
      },
      {
        choose: ({ year, mentioned }) =>
          sql`(removed_at is null and from_date <= ${`${year}-12-31`}) or ${among('id', mentioned('groups'))}`,
        made: {
          ...recordColumns,
          search: ({ name, headName, deputyName, hall }) =>
            foldVietnamese([name, headName, deputyName, hall].join(' ')),
        },
      },
    ),
    partTable(
      'groupYears',
      {
        id: column.id,
        groupId: column.id,
        year: column.whole,
        households: column.whole.nullable(),
        residents: column.whole.nullable(),
        committedHouseholds: column.whole.nullable(),
      },
      { choose: ({ year, chosen }) => sql`year <= ${year} and ${among('groupId', chosen('groups'))}` },
    ),
  ],
}
