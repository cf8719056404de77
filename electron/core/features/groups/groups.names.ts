import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'

/** Heads of groups are residents. */
export async function namesOfGroups(database: Database): Promise<NamesInRecords> {
  const groups = await database.selectFrom('groups').select(['headName', 'deputyName', 'headPhone']).execute()
  return {
    persons: groups.flatMap(({ headName, deputyName }) => [headName, deputyName]),
    phones: groups.map(({ headPhone }) => headPhone),
  }
}
