import { honorificSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { among, type DatasetPart, type Extract, partTable } from '../../platform/dataset/datasetPart.ts'
import { serialsState } from './serialFloor.ts'

const ofPapers = (name: string) => ({ choose: ({ chosen }: Extract) => among(name, chosen('papers')) })

/** What was signed: the awards with their serials, the checksums, and how far the serials of each year had come. */
export const signedDataset: DatasetPart = {
  key: 'signed',
  tables: [
    partTable('signedPapers', { id: column.id, checksum: column.text }, ofPapers('id')),
    partTable(
      'awards',
      {
        id: column.id,
        paperId: column.id,
        proposalId: column.id.nullable(),
        groupId: column.id.nullable(),
        position: column.whole,
        recipientKind: recipientKindSchema,
        honorific: honorificSchema.nullable(),
        name: column.text,
        printedName: column.text,
        description: column.text,
        achievement: column.text,
        proposingUnit: column.text,
        form: column.text,
        amount: column.whole,
        goldenBookYear: column.whole.nullable(),
        goldenBookNumber: column.whole.nullable(),
      },
      ofPapers('paperId'),
    ),
  ],
  state: serialsState,
}
