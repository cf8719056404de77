import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'
import { listMembersEver } from './members.store.ts'

/** Members hold office, whether they still are members or not. */
export async function namesOfMembers(database: Database): Promise<NamesInRecords> {
  const members = await listMembersEver(database)
  return { officials: members.map(({ name }) => name), phones: members.map(({ phone }) => phone) }
}
