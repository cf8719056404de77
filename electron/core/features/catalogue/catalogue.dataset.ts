import { sql } from 'kysely'
import { awardKindSchema } from '../../../../shared/model/catalogue.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { type DatasetPart, partTable } from '../../platform/dataset/datasetPart.ts'
import { awardFormForSuperiors } from '../ward/index.ts'

/** All of it, whatever the year: what is looked up in it is dated by itself. */
export const catalogueDataset: DatasetPart = {
  key: 'catalogue',
  tables: [
    partTable(
      'catalogueEntries',
      {
        id: column.id,
        kind: column.oneOf(awardKindSchema),
        name: column.text.becomes(awardFormForSuperiors),
        forPerson: column.flag,
        forCollective: column.flag,
        forHousehold: column.flag,
        forGroup: column.flag,
        giver: column.text.cleaned(200),
        validFrom: column.day,
        validUntil: column.day.nullable(),
        source: column.text.cleaned(300),
        toCheck: column.text.cleaned(300),
      },
      { choose: () => sql`true` },
    ),
  ],
}
