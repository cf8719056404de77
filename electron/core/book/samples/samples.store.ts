import type { WardYear } from '../../../../shared/model/ward.ts'
import { forgetStartsWithoutLines } from '../../features/register/index.ts'
import { listWardYears, saveWardYears } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { countRecords } from '../dataset/countRecords.ts'
import type { Counts } from '../dataset/loadDataset.ts'

/** How much {@link removeSample} would delete. */
export function countSample(database: Database): Promise<Counts> {
  return countRecords(database, { sample: true })
}

/**
 * Deletes what came with the sample, and the papers and reports made from it with their numbers; everything else stays.
 * Figures of a year go where they are still those of the sample: what the user entered or changed stays. Where a series
 * begins was told of the sample's book: it stays where the user's own lines stand in that series. A sample signer whom
 * a paper of the user names stays, as the user's own. Call inside a transaction.
 */
export async function removeSample(database: Database, sampleYears: readonly WardYear[]): Promise<Counts> {
  const sampleWard = await database.selectFrom('ward').select('id').where('sample', '=', 1).executeTakeFirst()
  await database.deleteFrom('registerEntries').where('sample', '=', 1).execute()
  await database.deleteFrom('papers').where('sample', '=', 1).execute()
  const reports = await deleteSample(database, 'reports')
  const commendations = await deleteSample(database, 'rounds')
  const meetings = await deleteSample(database, 'meetings')
  const members = await deleteSample(database, 'members')
  const groups = await deleteSample(database, 'groups')
  const named = database.selectFrom('papers').select('signerId').where('signerId', 'is not', null)
  await database.updateTable('signers').set({ sample: 0 }).where('sample', '=', 1).where('id', 'in', named).execute()
  await database.deleteFrom('signers').where('sample', '=', 1).execute()
  if (sampleWard) {
    await database.deleteFrom('ward').where('id', '=', sampleWard.id).execute()
    const years = await listWardYears(database)
    await saveWardYears(
      database,
      years.filter((own) => !sampleYears.some((one) => sameFigures(one, own))),
    )
    await forgetStartsWithoutLines(database)
  }
  return { members, groups, meetings, commendations, reports }
}

type SampleTable = 'reports' | 'rounds' | 'meetings' | 'members' | 'groups'

async function deleteSample(database: Database, table: SampleTable): Promise<number> {
  const result = await database.deleteFrom(table).where('sample', '=', 1).executeTakeFirst()
  return Number(result.numDeletedRows)
}

function sameFigures(left: WardYear, right: WardYear): boolean {
  return (['year', 'areaHa', 'groups', 'households', 'residents'] as const).every((key) => left[key] === right[key])
}
