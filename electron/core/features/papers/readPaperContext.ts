import type { Database } from '../../platform/database/database.ts'
import { listMembersEver } from '../members/index.ts'
import { listSigners, readKnownFacts, readKnownRules, requireWard } from '../ward/index.ts'
import type { PaperContext } from './paperContext.ts'

/** Reads what papers of any kind need of the ward. REFUSED before set-up. */
export async function readPaperContext(database: Database): Promise<PaperContext> {
  // They name the posts of who is named by name alone; a row of somebody else must not keep every paper back.
  const unreadable = new Set<string>()
  const members = await listMembersEver(database, ({ id }) => unreadable.add(id))
  return {
    ward: await requireWard(database),
    signers: await listSigners(database),
    facts: await readKnownFacts(database),
    quorumRules: await readKnownRules(database),
    members,
    unreadableMembers: unreadable.size,
  }
}
