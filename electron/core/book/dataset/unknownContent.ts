import { isDeepStrictEqual } from 'node:util'
import { paperKindSchema } from '../../../../shared/model/paperKinds.ts'
import type { PaperKinds } from '../../features/papers/index.ts'
import type { Database } from '../../platform/database/database.ts'

/**
 * Ids of the papers whose frozen document holds more than its kind is drawn from: somebody wrote it into the file. A
 * column of that sort is refused, and so is what hides in a document. Call when all of it is known to be readable.
 */
export async function papersWithUnknownContent(database: Database, kinds: PaperKinds): Promise<string[]> {
  const rows = await database
    .selectFrom('papers')
    .select(['id', 'kind', 'issuedInput'])
    .where('issuedInput', 'is not', null)
    .execute()
  return rows
    .filter(({ kind, issuedInput }) => {
      const document: unknown = JSON.parse(issuedInput ?? 'null')
      return !isDeepStrictEqual(document, kinds.of(paperKindSchema.parse(kind)).inputSchema.parse(document))
    })
    .map(({ id }) => id)
}
