import { z } from 'zod'
import { honorificSchema, idSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import type { ReadAll } from '../../platform/database/readAllSlot.ts'
import { readRows } from '../../platform/database/readRows.ts'

/** What the columns of an award hold beside free text. */
const awardSchema = z.object({
  id: idSchema,
  paperId: idSchema,
  recipientKind: recipientKindSchema,
  honorific: honorificSchema.nullable(),
})

export const readAllAwards: ReadAll = async function* (database) {
  const awards = await database.selectFrom('awards').selectAll().execute()
  yield readRows('awards', awards, (row) => awardSchema.parse(row))
}
