import type { Selectable } from 'kysely'
import { type Ward, type WardRecord, type WardYear, wardRecordSchema } from '../../../shared/model/ward.ts'
import type { Database } from '../database/database.ts'
import { readRow } from '../database/readRows.ts'
import { syncRows, syncTable } from '../database/rows.ts'
import type { WardHeaderRow, WardRow } from '../database/schema.ts'
import { newId, toFlag } from '../database/values.ts'
import { refused } from '../errors.ts'

/** The ward of this program, its header periods oldest first; undefined before set-up. */
export async function findWard(database: Database): Promise<WardRecord | undefined> {
  const row = await database.selectFrom('ward').selectAll().executeTakeFirst()
  if (!row) return undefined
  const headers = await database.selectFrom('wardHeaders').selectAll().orderBy('validFrom').execute()
  return readRow('ward', row, () => toRecord(row, headers))
}

/** The ward, for work that makes no sense without one. REFUSED before set-up. */
export async function requireWard(database: Database): Promise<WardRecord> {
  const ward = await findWard(database)
  if (!ward) throw refused('Chưa nhập tên phường và Ban Chỉ đạo. Bắt đầu với phường ở màn hình đầu tiên.')
  return ward
}

/** Stores the first and only ward. Call inside a transaction. */
export async function insertWard(database: Database, ward: Ward, sample: 0 | 1 = 0): Promise<void> {
  const id = newId()
  await database
    .insertInto('ward')
    .values({ id, ...columns(ward), revision: 0, sample, onlyOne: 1 })
    .execute()
  await syncHeaders(database, id, ward)
}

/** False when the stored revision is another one. Call inside a transaction. */
export async function updateWard(database: Database, revision: number, ward: Ward): Promise<boolean> {
  const updated = await database
    .updateTable('ward')
    .set({ ...columns(ward), revision: revision + 1 })
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
  if (!updated) return false
  await syncHeaders(database, updated.id, ward)
  return true
}

/**
 * The revision that the ward's own record and its settings beside it (years, quorum rules, legal facts) share; 0 before
 * set-up. Read it before what it is told along with: a save in between is then noticed, never overwritten.
 */
export async function wardRevision(database: Database): Promise<number> {
  return (await database.selectFrom('ward').select('revision').executeTakeFirst())?.revision ?? 0
}

/** Counts a change of the settings beside the ward's own record. False when the stored revision is another one. */
export async function countUpWard(database: Database, revision: number): Promise<boolean> {
  const result = await database
    .updateTable('ward')
    .set({ revision: revision + 1 })
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Figures of the ward, latest year first. */
export function listWardYears(database: Database): Promise<WardYear[]> {
  return database
    .selectFrom('wardYears')
    .select(['year', 'areaHa', 'groups', 'households', 'residents'])
    .orderBy('year', 'desc')
    .execute()
}

/** Replaces the figures of all years. Call inside a transaction. */
export function saveWardYears(database: Database, years: readonly WardYear[]): Promise<void> {
  const rows = years.map(({ year, areaHa, groups, households, residents }) => ({
    year,
    areaHa,
    groups,
    households,
    residents,
  }))
  return syncTable(database, 'wardYears', 'year', rows)
}

function columns(ward: Ward) {
  return {
    committeeFullName: ward.committee.fullName,
    committeeShortName: ward.committee.shortName,
    committeeSymbol: ward.committee.symbol,
    usesParentSeal: toFlag(ward.committee.usesParentSeal),
    peopleSymbol: ward.peopleSymbol,
    committeeNumbering: ward.committeeNumbering,
    peopleNumbering: ward.peopleNumbering,
    archive: ward.archive,
    units: JSON.stringify(ward.units),
  }
}

function syncHeaders(database: Database, wardId: string, ward: Ward): Promise<void> {
  const rows = ward.headers.map((header) => ({
    id: header.id,
    wardId,
    validFrom: header.validFrom,
    wardName: header.wardName,
    province: header.province,
    district: header.district,
    showSuperior: toFlag(header.showSuperior),
    placeName: header.placeName,
  }))
  return syncRows(database, 'wardHeaders', 'wardId', wardId, rows, ['validFrom'])
}

/** Books begun before names were cleaned at the door hold some with their kind: the schema cleans them here, too. */
function toRecord(row: Selectable<WardRow>, headers: readonly Selectable<WardHeaderRow>[]): WardRecord {
  return wardRecordSchema.parse({
    revision: row.revision,
    sample: row.sample === 1,
    committee: {
      fullName: row.committeeFullName,
      shortName: row.committeeShortName,
      symbol: row.committeeSymbol,
      usesParentSeal: row.usesParentSeal === 1,
    },
    peopleSymbol: row.peopleSymbol,
    committeeNumbering: row.committeeNumbering,
    peopleNumbering: row.peopleNumbering,
    archive: row.archive,
    units: JSON.parse(row.units),
    headers: headers.map((header) => ({
      id: header.id,
      validFrom: header.validFrom,
      wardName: header.wardName,
      province: header.province,
      district: header.district,
      showSuperior: header.showSuperior === 1,
      placeName: header.placeName,
    })),
  })
}
