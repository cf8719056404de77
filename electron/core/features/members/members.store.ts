import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { type Member, type MemberRecord, memberRecordSchema, type Term } from '../../../../shared/model/members.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { syncRows } from '../../platform/database/rows.ts'
import type { Flag, MemberRow, MemberTermRow } from '../../schema/schema.ts'

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

/** Call inside a transaction. */
export async function insertMember(database: Database, id: string, member: Member, sample: Flag = 0): Promise<Saved> {
  const saved = await insertRecord(database, 'members', id, columns(member), sample)
  await syncTerms(database, id, member.terms)
  return saved
}

/** Saves as `updateRecord` does. Call inside a transaction. */
export async function updateMember(database: Database, id: string, revision: number, member: Member): Promise<Saved> {
  const saved = await updateRecord(database, 'members', { id, revision }, columns(member))
  await syncTerms(database, id, member.terms)
  return saved
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
    ...recordFacts(row),
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
