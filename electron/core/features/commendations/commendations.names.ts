import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'
import { namesOfHonoured } from '../signed/index.ts'

/** Whoever was ever proposed. */
export async function namesOfNominees(database: Database): Promise<NamesInRecords> {
  return namesOfHonoured(await database.selectFrom('proposals').select(['recipientKind', 'name']).distinct().execute())
}
