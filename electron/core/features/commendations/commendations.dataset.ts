import { sql } from 'kysely'
import { reviewResultSchema, roundKindSchema, roundStepSchema } from '../../../../shared/model/commendations.ts'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, notRemoved, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'
import type { FileRow } from '../../platform/dataset/fileRow.ts'
import type { SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'
import { noContent, reasonOnly } from '../../platform/redaction/leftOut.ts'
import { numberedIn } from '../register/index.ts'
import { nomineeForSuperiors, placeAmongItsKind } from '../signed/index.ts'
import { awardFormForSuperiors } from '../ward/index.ts'

/**
 * The rounds of the year, and those of which a paper took its number in it, with their nominees. Superiors get kinds,
 * forms, units and sums; who was proposed and why is left out.
 */
export const commendationsDataset: DatasetPart = {
  key: 'commendations',
  tables: [
    partTable(
      'rounds',
      {
        id: column.id,
        occasion: column.text.cleaned(400),
        kind: column.oneOf(roundKindSchema),
        date: column.day,
        meetingId: column.id.nullable(),
        funding: column.text.cleaned(300),
        basis: column.lines.cleaned(600),
        note: column.text.leftOut,
        step: column.oneOf(roundStepSchema),
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
        recipientKind: column.oneOf(recipientKindSchema),
        honorific: column.oneOf(honorificSchema).nullable(),
        name: column.text.becomes((_name, row, copy) => nomineeForSuperiors(row, copy)),
        description: column.text.leftOut,
        achievement: column.text.becomes(achievementForSuperiors),
        proposingUnit: column.text.cleaned(200),
        groupId: column.id.nullable(),
        form: column.text.becomes(awardFormForSuperiors),
        result: column.oneOf(reviewResultSchema),
        resultNote: column.text.becomes(reasonOnly),
        amountOverride: column.whole.nullable(),
        goldenBookYear: column.whole.nullable(),
        goldenBookNumber: column.whole.nullable(),
      },
      { choose: ({ chosen }) => among('roundId', chosen('rounds')) },
    ),
  ],
}

/** A collective may stand twice, for another achievement each time. */
function achievementForSuperiors(_achievement: string, row: FileRow, copy: SuperiorsCopy): string {
  return row.recipientKind === 'collective' ? `${noContent} ${placeAmongItsKind(row, copy)}` : noContent
}
