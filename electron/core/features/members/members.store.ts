import type { Selectable } from 'kysely'
import { type Member, type MemberRecord, memberRecordSchema, type Term } from '../../../../shared/model/members.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { syncRows } from '../../platform/database/rows.ts'
import type { MemberRow, MemberTermRow } from '../../schema/schema.ts'

/** All members who are not in the bin; `onUnreadable` as in `readRows`. */
export function listMembers(database: Database, onUnreadable?: OnUnreadable): Promise<MemberRecord[]> {
  const query = database.selectFrom('members').selectAll().where('removedAt', 'is', null)
  return readMembers(database, query, onUnreadable)
}

/** All members ever entered, those in the bin too: minutes keep their people. */
export function listMembersEver(database: Database, onUnreadable?: OnUnreadable): Promise<MemberRecord[]> {
  return readMembers(database, database.selectFrom('members').selectAll(), onUnreadable)
}

async function readMembers(
  database: Database,
  query: { execute(): Promise<Selectable<MemberRow>[]> },
  onUnreadable: OnUnreadable | undefined,
): Promise<MemberRecord[]> {
  const [rows, terms] = await Promise.all([
    query.execute(),
    database.selectFrom('memberTerms').selectAll().orderBy('fromDate').execute(),
  ])
  const termsOf = Map.groupBy(terms, (term) => term.memberId)
  return readRows('members', rows, (row) => toRecord(row, termsOf.get(row.id) ?? []), onUnreadable)
}

export async function findMember(database: Database, id: string): Promise<MemberRecord | undefined> {
  const row = await database
    .selectFrom('members')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const terms = await database
    .selectFrom('memberTerms')
    .selectAll()
    .where('memberId', '=', id)
    .orderBy('fromDate')
    .execute()
  return readRow('members', row, () => toRecord(row, terms))
}

export async function insertMember(database: Database, id: string, member: Member, sample: 0 | 1 = 0): Promise<void> {
  await database
    .insertInto('members')
    .values({ id, ...columns(member), revision: 0, sample, removedAt: null })
    .execute()
  await syncTerms(database, id, member.terms)
}

/** False when the stored revision is another one. */
export async function updateMember(database: Database, id: string, revision: number, member: Member): Promise<boolean> {
  const result = await database
    .updateTable('members')
    .set({ ...columns(member), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) return false
  await syncTerms(database, id, member.terms)
  return true
}

export async function moveMemberToBin(database: Database, id: string, removedAt: string): Promise<boolean> {
  const result = await database
    .updateTable('members')
    .set({ removedAt })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function columns(member: Member) {
  const posts = member.terms.map((term) => `${term.committeePost} ${term.outsidePost} ${term.unit}`)
  return {
    name: member.name,
    honorific: member.honorific,
    phone: member.phone,
    protocolOrder: member.protocolOrder,
    search: foldVietnamese([member.name, ...posts].join(' ')),
  }
}

function syncTerms(database: Database, memberId: string, terms: readonly Term[]): Promise<void> {
  return syncRows(
    database,
    'memberTerms',
    'memberId',
    memberId,
    terms.map((term) => ({
      id: term.id,
      memberId,
      committeePost: term.committeePost,
      outsidePost: term.outsidePost,
      unit: term.unit,
      fromDate: term.from,
      untilDate: term.until,
      decision: term.decision,
    })),
  )
}

function toRecord(row: Selectable<MemberRow>, terms: readonly Selectable<MemberTermRow>[]): MemberRecord {
  return memberRecordSchema.parse({
    id: row.id,
    revision: row.revision,
    sample: row.sample === 1,
    name: row.name,
    honorific: row.honorific,
    phone: row.phone,
    protocolOrder: row.protocolOrder,
    terms: terms.map((term) => ({
      id: term.id,
      committeePost: term.committeePost,
      outsidePost: term.outsidePost,
      unit: term.unit,
      from: term.fromDate,
      until: term.untilDate,
      decision: term.decision,
    })),
  })
}
