import type { Database } from '../../platform/database/database.ts'
import type { Counts } from './loadDataset.ts'

/** How much of each there is, what lies in the bin too; or of the sample alone. */
export async function countRecords(database: Database, { sample }: { readonly sample: boolean }): Promise<Counts> {
  const count = async (table: CountedTable) => {
    const all = database.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('many'))
    const { many } = await (sample ? all.where('sample', '=', 1) : all).executeTakeFirstOrThrow()
    return many
  }
  return {
    members: await count('members'),
    groups: await count('groups'),
    meetings: await count('meetings'),
    commendations: await count('rounds'),
    reports: await count('reports'),
  }
}

type CountedTable = 'reports' | 'rounds' | 'meetings' | 'members' | 'groups'
