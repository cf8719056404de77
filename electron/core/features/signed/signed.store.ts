import type { Selectable } from 'kysely'
import type { NomineeRecord } from '../../../../shared/model/commendations.ts'
import { isSameHonoured } from '../../../../shared/text/honoured.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Database } from '../../platform/database/database.ts'
import { changeRecord } from '../../platform/database/records.ts'
import { insertRows } from '../../platform/database/rows.ts'
import { checksumOf, type SignedFacts } from '../../schema/checksum.ts'
import { newId } from '../../schema/ids.ts'
import type { AwardRow } from '../../schema/schema.ts'
import { serialFloor } from './serialFloor.ts'
import { sharedSerials } from './sharedSerials.ts'

/** An award as it was signed, and the records that it came from where they are still there. */
export interface SignedAward extends SignedFacts {
  readonly nomineeId: string | null
  readonly groupId: string | null
}

/**
 * Keeps what a number was given to: the document as it stands, the awards that it states, and the checksum of both.
 * Call in the transaction that gives the number.
 *
 * @param input as its kind checked it, with nothing beside what is drawn
 */
export async function keepSigned(
  database: Database,
  paperId: string,
  input: DocumentInput,
  awards: readonly SignedAward[],
): Promise<void> {
  const text = JSON.stringify(input)
  await changeRecord(database, 'papers', paperId, { issuedInput: text })
  const groupNames = await namesOfGroups(database, awards)
  const rows = awards.map((award) => toRow(paperId, award, groupNames))
  await insertRows(database, 'awards', rows)
  const checksum = checksumOf(JSON.parse(text), awards)
  await database.insertInto('signedPapers').values({ id: paperId, checksum }).execute()
}

/** What the groups of some awards are called, by id. */
async function namesOfGroups(
  database: Database,
  awards: readonly SignedAward[],
): Promise<ReadonlyMap<string | null, string>> {
  const ids = [...new Set(awards.flatMap(({ groupId }) => groupId ?? []))]
  const rows = await database.selectFrom('groups').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function toRow(paperId: string, award: SignedAward, groupNames: ReadonlyMap<string | null, string>): AwardRow {
  const { recipientKind, honorific, name, printedName, description, achievement, proposingUnit, form, amount } = award
  const { nomineeId, groupId, position, goldenBookYear, goldenBookNumber } = award
  return {
    ...{ id: newId(), paperId, proposalId: nomineeId, groupId, position },
    groupName: groupNames.get(groupId) ?? '',
    ...{ recipientKind, honorific, name, printedName, description, achievement, proposingUnit, form, amount },
    ...{ goldenBookYear, goldenBookNumber },
  }
}

/** The awards of one numbered decision in the order of its list. */
export async function listAwards(database: Database, paperId: string): Promise<SignedAward[]> {
  const rows = await database
    .selectFrom('awards')
    .selectAll()
    .where('paperId', '=', paperId)
    .orderBy('position')
    .execute()
  return rows.map(({ id: _id, paperId: _paperId, groupName: _groupName, proposalId: nomineeId, ...award }) => ({
    ...award,
    nomineeId,
  }))
}

/** What has been signed for a nominee. */
export interface SignedBefore {
  /** By the decision that stands; none while the round waits for one. */
  readonly standing: Selectable<AwardRow> | undefined
  /** The latest of all, cancelled decisions too. */
  readonly latest: Selectable<AwardRow>
}

/** What was signed for the nominees of some rounds, by nominee. */
export async function signedFor(
  database: Database,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, SignedBefore>> {
  const rows = await database
    .selectFrom('awards')
    .innerJoin('papers', 'papers.id', 'awards.paperId')
    .leftJoin('registerEntries', 'registerEntries.paperId', 'awards.paperId')
    .selectAll('awards')
    .select('registerEntries.cancelReason as cancelReason')
    .where('papers.roundId', 'in', roundIds)
    .orderBy('awards.id')
    .execute()
  const found = new Map<string, SignedBefore>()
  for (const { cancelReason, ...award } of rows) {
    if (award.proposalId === null) continue
    const standing = cancelReason === '' ? award : found.get(award.proposalId)?.standing
    found.set(award.proposalId, { standing, latest: award })
  }
  return found
}

/** Serial in the golden book (sổ vàng) of a year. */
export interface Serial {
  readonly goldenBookYear: number
  readonly goldenBookNumber: number
}

/**
 * The serials of some nominees, by nominee. One whose award was struck out with its decision keeps its own; one that
 * bears another name since gets a new one: a serial once given belongs to the name that it was given to, for ever. So
 * does one whose serial somebody else was given, too.
 *
 * @param nominees in the order of the list
 * @param year of the golden book for new serials, which follow the highest ever given in it
 */
export async function serialsOf(
  database: Database,
  roundId: string,
  nominees: readonly NomineeRecord[],
  year: number,
): Promise<ReadonlyMap<string, Serial>> {
  const before = await signedFor(database, [roundId])
  const shared = await sharedSerials(database, [roundId])
  let last = await lastSerial(database, year)
  return new Map(
    nominees.map((nominee) => {
      const latest = before.get(nominee.id)?.latest
      const own = serialKept(latest, nominee)
      if (own && latest && !shared.has(latest.id)) return [nominee.id, own]
      last += 1
      return [nominee.id, { goldenBookYear: year, goldenBookNumber: last }]
    }),
  )
}

/** The serial that a nominee has by an award signed before; undefined where that bears another name. */
export function serialKept(
  award:
    | Pick<SignedFacts, 'recipientKind' | 'name' | 'printedName' | 'goldenBookYear' | 'goldenBookNumber'>
    | undefined,
  nominee: { readonly recipientKind: string; readonly name: string },
): Serial | undefined {
  if (!award || !isSameHonoured(award, nominee)) return undefined
  const { goldenBookYear, goldenBookNumber } = award
  return goldenBookYear === null || goldenBookNumber === null ? undefined : { goldenBookYear, goldenBookNumber }
}

/** The highest serial ever given in the golden book of a year, struck out and lost ones too; 0 where there is none. */
async function lastSerial(database: Database, year: number): Promise<number> {
  const lost = await serialFloor(database, year)
  const [signed, older] = await Promise.all(
    (['awards', 'proposals'] as const).map((table) =>
      database
        .selectFrom(table)
        .select(({ fn }) => fn.max('goldenBookNumber').as('number'))
        .where('goldenBookYear', '=', year)
        .executeTakeFirst(),
    ),
  )
  return Math.max(lost, signed?.number ?? 0, older?.number ?? 0)
}
