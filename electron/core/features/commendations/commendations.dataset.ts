import { sql } from 'kysely'
import { reviewResultSchema, roundKindSchema, roundStepSchema } from '../../../../shared/model/commendations.ts'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import { numberedIn } from '../register/index.ts'

/** The rounds of the year, and those of which a paper took its number in it, with their proposals. */
export const commendationsDataset: DatasetPart = {
  key: 'commendations',
  tables: [
    partTable(
      'rounds',
      {
        id: column.id,
        occasion: column.text,
        kind: roundKindSchema,
        date: column.day,
        meetingId: column.id.nullable(),
        funding: column.text,
        basis: column.json,
        note: column.text,
        step: roundStepSchema,
        awardedOn: column.day.nullable(),
      },
      {
        choose: ({ year }) =>
          sql`removed_at is null and (date between ${`${year}-01-01`} and ${`${year}-12-31`} or ${numberedIn(year, 'round_id')})`,
        made: {
          ...recordColumns,
          ...notRemoved,
          search: (row, rowsOf) => {
            const names = rowsOf('proposals', 'roundId', row.id).map(
              ({ name, proposingUnit }) => `${name} ${proposingUnit}`,
            )
            return foldVietnamese([row.occasion, ...names].join(' '))
          },
        },
      },
    ),
    partTable(
      'proposals',
      {
        id: column.id,
        roundId: column.id,
        position: column.whole,
        recipientKind: recipientKindSchema,
        honorific: honorificSchema.nullable(),
        name: column.text,
        description: column.text,
        achievement: column.text,
        proposingUnit: column.text,
        groupId: column.id.nullable(),
        form: column.text,
        result: reviewResultSchema,
        resultNote: column.text,
        amountOverride: column.whole.nullable(),
        goldenBookYear: column.whole.nullable(),
        goldenBookNumber: column.whole.nullable(),
      },
      { choose: ({ chosen }) => among('roundId', chosen('rounds')) },
    ),
  ],
}
