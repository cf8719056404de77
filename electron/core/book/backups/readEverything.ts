import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { honorificSchema, idSchema } from '../../../../shared/model/fields.ts'
import { recipientKindSchema } from '../../../../shared/model/ward.ts'
import { listEntries as listCatalogueEntries } from '../../features/catalogue/index.ts'
import { listRoundsEver } from '../../features/commendations/index.ts'
import { listGroupsEver } from '../../features/groups/index.ts'
import { readMeetingsEver } from '../../features/meetings/index.ts'
import { listMembersEver } from '../../features/members/index.ts'
import { findIssuedInput, listPapersEver, type PaperKinds } from '../../features/papers/index.ts'
import { listStartsEver, readAllEntries } from '../../features/register/index.ts'
import { readReportsEver } from '../../features/reports/index.ts'
import { findWard, listSigners, listWardYears, readLegalFacts, readQuorumRules } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRows, UnreadableRowError } from '../../platform/database/readRows.ts'

/** What the columns of an award hold beside free text. */
const awardSchema = z.object({
  id: idSchema,
  paperId: idSchema,
  recipientKind: recipientKindSchema,
  honorific: honorificSchema.nullable(),
})

/**
 * Reads every record of a database, those in the bin too, as the program does when it shows or prints them.
 *
 * @throws UnreadableRowError for the first row that cannot be read; the reason of the signal
 */
export async function readEverything(database: Database, kinds: PaperKinds, signal?: AbortSignal): Promise<void> {
  try {
    await readSettings(database)
    for (const part of [readPeople, readWork, readSigned]) {
      for await (const _record of part(database, kinds)) {
        await setImmediate()
        signal?.throwIfAborted()
      }
    }
  } catch (error) {
    // Small tables are read as a whole: which row it is, nobody needs to know.
    const isBroken = error instanceof z.ZodError || error instanceof SyntaxError
    throw isBroken ? new UnreadableRowError({ table: '', id: '' }, error) : error
  }
}

async function readSettings(database: Database): Promise<void> {
  await findWard(database)
  await listWardYears(database)
  await listSigners(database)
  await readLegalFacts(database)
  await readQuorumRules(database)
  await listCatalogueEntries(database)
}

async function* readPeople(database: Database) {
  yield await listMembersEver(database)
  yield await listGroupsEver(database)
}

async function* readWork(database: Database) {
  yield* readMeetingsEver(database)
  yield await listRoundsEver(database)
  yield* readReportsEver(database)
}

async function* readSigned(database: Database, kinds: PaperKinds) {
  for (const { id, kind } of await listPapersEver(database)) {
    yield await findIssuedInput(database, id, kinds.of(kind).inputSchema)
  }
  const awards = await database.selectFrom('awards').selectAll().execute()
  yield readRows('awards', awards, (row) => awardSchema.parse(row))
  yield await readAllEntries(database)
  yield await listStartsEver(database)
}
