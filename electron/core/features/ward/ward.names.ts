import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'
import { listSigners } from './signers.store.ts'

/** Signers hold office; ward and province may bear a person's name. */
export async function namesOfWard(database: Database): Promise<NamesInRecords> {
  const headers = await database
    .selectFrom('wardHeaders')
    .select(['wardName', 'province', 'district', 'placeName'])
    .execute()
  return {
    officials: (await listSigners(database)).map(({ name }) => name),
    places: headers.flatMap(({ wardName, province, district, placeName }) => [wardName, province, district, placeName]),
  }
}
