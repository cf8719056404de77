import { honorificSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, type Extract, partTable } from '../../platform/dataset/datasetPart.ts'
import { noContent } from '../../platform/redaction/leftOut.ts'
import { groupNameForSuperiors } from '../groups/index.ts'
import { awardFormForSuperiors } from '../ward/index.ts'
import { awardedForSuperiors } from './honouredForSuperiors.ts'
import { serialsState } from './serialFloor.ts'

const ofPapers = (name: string) => ({ choose: ({ chosen }: Extract) => among(name, chosen('papers')) })

/**
 * What was signed: the awards with their serials, the checksums, and how far the serials of each year had come. Superiors
 * get forms, sums and serials of the awards, and not who was awarded for what.
 */
export const signedDataset: DatasetPart = {
  key: 'signed',
  tables: [
    // Of what superiors do not get.
    partTable(
      'signedPapers',
      { id: column.id, checksum: column.checksum },
      { ...ofPapers('id'), leftOutForSuperiors: true },
    ),
    partTable(
      'awards',
      {
        id: column.id,
        paperId: column.id,
        proposalId: column.id.nullable(),
        groupId: column.id.nullable(),
        groupName: column.later(
          column.text.becomes((name, _row, copy) => groupNameForSuperiors(name, copy)),
          '',
        ),
        position: column.whole,
        recipientKind: column.oneOf(recipientKindSchema),
        honorific: column.oneOf(honorificSchema).nullable(),
        name: column.text.becomes((_name, row, copy) => awardedForSuperiors(row, copy)),
        printedName: column.text.becomes((_name, row, copy) => awardedForSuperiors(row, copy)),
        description: column.text.leftOut,
        achievement: column.text.becomes(() => noContent),
        proposingUnit: column.text.cleaned(200),
        form: column.text.becomes(awardFormForSuperiors),
        amount: column.whole,
        goldenBookYear: column.whole.nullable(),
        goldenBookNumber: column.whole.nullable(),
      },
      ofPapers('paperId'),
    ),
  ],
  state: serialsState,
  settle: nameGroupsOfAwards,
}

/** Files of earlier versions have the groups of awards without their names. */
async function nameGroupsOfAwards(database: Database): Promise<void> {
  await database
    .updateTable('awards')
    .from('groups')
    .set(({ ref }) => ({ groupName: ref('groups.name') }))
    .whereRef('groups.id', '=', 'awards.groupId')
    .where('awards.groupName', '=', '')
    .execute()
}
