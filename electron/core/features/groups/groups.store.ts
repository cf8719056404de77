import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import {
  type Group,
  type GroupRecord,
  type GroupYear,
  groupRecordSchema,
  hasFigure,
} from '../../../../shared/model/groups.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { syncRows } from '../../platform/database/rows.ts'
import { newId } from '../../schema/ids.ts'
import type { Flag, GroupRow, GroupYearRow } from '../../schema/schema.ts'

/** All groups that are not in the bin; `onUnreadable` as in `readRows`. */
export function listGroups(database: Database, onUnreadable?: OnUnreadable): Promise<GroupRecord[]> {
  const query = database.selectFrom('groups').selectAll().where('removedAt', 'is', null)
  return readGroups(database, query, onUnreadable)
}

/** All groups ever entered, those in the bin too. */
export function listGroupsEver(database: Database): Promise<GroupRecord[]> {
  return readGroups(database, database.selectFrom('groups').selectAll())
}

async function readGroups(
  database: Database,
  query: { execute(): Promise<Selectable<GroupRow>[]> },
  onUnreadable?: OnUnreadable,
): Promise<GroupRecord[]> {
  const [rows, years] = await Promise.all([
    query.execute(),
    database.selectFrom('groupYears').selectAll().orderBy('year', 'desc').execute(),
  ])
  const yearsOf = Map.groupBy(years, (figures) => figures.groupId)
  return readRows('groups', rows, (row) => toRecord(row, yearsOf.get(row.id) ?? []), onUnreadable)
}

export async function findGroup(database: Database, id: string): Promise<GroupRecord | undefined> {
  const row = await database
    .selectFrom('groups')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const years = await database
    .selectFrom('groupYears')
    .selectAll()
    .where('groupId', '=', id)
    .orderBy('year', 'desc')
    .execute()
  return readRow('groups', row, () => toRecord(row, years))
}

/** Call inside a transaction. */
export async function insertGroup(database: Database, id: string, group: Group, sample: Flag = 0): Promise<Saved> {
  const saved = await insertRecord(database, 'groups', id, columns(group), sample)
  await syncYears(database, id, group.years)
  return saved
}

/** Saves as `updateRecord` does. Call inside a transaction. */
export async function updateGroup(database: Database, id: string, revision: number, group: Group): Promise<Saved> {
  const saved = await updateRecord(database, 'groups', { id, revision }, columns(group))
  await syncYears(database, id, group.years)
  return saved
}

function columns(group: Group) {
  return {
    name: group.name,
    headName: group.headName,
    headPhone: group.headPhone,
    deputyName: group.deputyName,
    hall: group.hall,
    fromDate: group.from,
    untilDate: group.until,
    search: foldVietnamese([group.name, group.headName, group.deputyName, group.hall].join(' ')),
  }
}

/**
 * The page knows a year's figures by their year; the stored row of that year keeps its id. A year without any figure is
 * no row: the form begins with one, and a stored one would stand in the way of entering that year later.
 */
async function syncYears(database: Database, groupId: string, years: readonly GroupYear[]): Promise<void> {
  const stored = await database.selectFrom('groupYears').select(['id', 'year']).where('groupId', '=', groupId).execute()
  const idOfYear = new Map(stored.map((row) => [row.year, row.id]))
  const rows = years.filter(hasFigure).map(({ year, households, residents, committedHouseholds }) => ({
    id: idOfYear.get(year) ?? newId(),
    groupId,
    year,
    households,
    residents,
    committedHouseholds,
  }))
  await syncRows(database, 'groupYears', 'groupId', groupId, rows)
}

function toRecord(row: Selectable<GroupRow>, years: readonly Selectable<GroupYearRow>[]): GroupRecord {
  return groupRecordSchema.parse({
    ...recordFacts(row),
    name: row.name,
    headName: row.headName,
    headPhone: row.headPhone,
    deputyName: row.deputyName,
    hall: row.hall,
    from: row.fromDate,
    until: row.untilDate,
    years: years.filter(hasFigure).map(({ year, households, residents, committedHouseholds }) => ({
      year,
      households,
      residents,
      committedHouseholds,
    })),
  })
}
