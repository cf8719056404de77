import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { yearSchema } from '../../../../shared/model/fields.ts'
import {
  type HeaderPeriod,
  hasWardFigure,
  headerPeriodSchema,
  type Ward,
  type WardFrame,
  type WardRecord,
  type WardYear,
  wardFrameSchema,
  wardRecordSchema,
  wardYearSchema,
} from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import {
  foundOrLost,
  ifReadable,
  type OnUnreadable,
  readRow,
  readRows,
  type UnreadableRow,
} from '../../platform/database/readRows.ts'
import { insertRecord, updateRecord } from '../../platform/database/records.ts'
import { syncRows, syncTable } from '../../platform/database/rows.ts'
import { toFlag } from '../../platform/database/values.ts'
import { refused, staleRevision } from '../../platform/refusals/refusals.ts'
import { newId } from '../../schema/ids.ts'
import type { Flag, WardHeaderRow, WardRow } from '../../schema/schema.ts'

/** The ward of this program, its header periods oldest first; undefined before set-up. */
export async function findWard(database: Database): Promise<WardRecord | undefined> {
  const row = await findWardRow(database)
  if (!row) return undefined
  const headers = await readHeaders(database)
  return readRow('ward', row, () => wardRecordSchema.parse({ ...ownColumns(row), headers }))
}

/** As {@link findWard}, for what goes on without its name: undefined also where the ward cannot be read. */
export function findReadableWard(database: Database): Promise<WardRecord | undefined> {
  return ifReadable(findWard(database))
}

/** The ward, for work that makes no sense without one. REFUSED before set-up. */
export async function requireWard(database: Database): Promise<WardRecord> {
  return required(await findWard(database))
}

/**
 * As {@link findWard}, for work that needs no name of the ward: a header period that cannot be read does not stop it.
 */
export async function findWardFrame(database: Database): Promise<WardFrame | undefined> {
  const row = await findWardRow(database)
  return row && readRow('ward', row, () => wardFrameSchema.parse(ownColumns(row)))
}

/** As {@link requireWard}, for work that needs no name of the ward. */
export async function requireWardFrame(database: Database): Promise<WardFrame> {
  return required(await findWardFrame(database))
}

function findWardRow(database: Database) {
  return database.selectFrom('ward').selectAll().executeTakeFirst()
}

function required<Found>(ward: Found | undefined): Found {
  if (!ward) throw refused('Chưa nhập tên phường và Ban Chỉ đạo. Bắt đầu với phường ở màn hình đầu tiên.')
  return ward
}

/** Header periods, oldest first; `onUnreadable` as in `readRows`. */
export async function readHeaders(database: Database, onUnreadable?: OnUnreadable): Promise<HeaderPeriod[]> {
  const rows = await database.selectFrom('wardHeaders').selectAll().orderBy('validFrom').execute()
  return readRows('wardHeaders', rows, toHeader, onUnreadable)
}

/** Stores the first and only ward. Call inside a transaction. */
export async function insertWard(database: Database, ward: Ward, sample: Flag = 0): Promise<void> {
  const id = newId()
  await insertRecord(database, 'ward', id, { ...columns(ward), onlyOne: 1 }, sample)
  await syncHeaders(database, id, ward)
}

/** Saves as `updateRecord` does. Call inside a transaction. */
export async function updateWard(database: Database, revision: number, ward: Ward): Promise<void> {
  const { id } = await saveOnlyWard(database, revision, columns(ward))
  await syncHeaders(database, id, ward)
}

/**
 * The revision that the ward's own record and its settings beside it (years, quorum rules, legal facts) share; 0 before
 * set-up. Read it before what it is told along with: a save in between is then noticed, never overwritten.
 */
export async function wardRevision(database: Database): Promise<number> {
  return (await database.selectFrom('ward').select('revision').executeTakeFirst())?.revision ?? 0
}

/** Counts a change of the settings beside the ward's own record. Saves as `updateRecord` does. */
export async function countUpWard(database: Database, revision: number): Promise<void> {
  await saveOnlyWard(database, revision, {})
}

async function saveOnlyWard(
  database: Database,
  revision: number,
  changes: Partial<ReturnType<typeof columns>>,
): Promise<Saved> {
  const ward = await database.selectFrom('ward').select('id').executeTakeFirst()
  if (!ward) throw staleRevision()
  return updateRecord(database, 'ward', { id: ward.id, revision }, changes)
}

/** Figures of the ward, latest year first; `onUnreadable` as in `readRows`. */
export async function listWardYears(database: Database, onUnreadable?: OnUnreadable): Promise<WardYear[]> {
  const rows = await database
    .selectFrom('wardYears')
    .select(['year', 'areaHa', 'groups', 'households', 'residents'])
    .orderBy('year', 'desc')
    .execute()
  const named = rows.map((row) => ({ ...row, id: String(row.year) }))
  return readRows('wardYears', named, (row) => wardYearSchema.parse(row), onUnreadable)
}

/**
 * Figures of the ward of one year; undefined where none are kept.
 *
 * @throws UnreadableRowError where they may be kept but cannot be read
 */
export async function findWardYear(database: Database, year: number): Promise<WardYear | undefined> {
  const lost: UnreadableRow[] = []
  const years = await listWardYears(database, (row) => lost.push(row))
  return foundOrLost(
    years.find((figures) => figures.year === year),
    // A year that is one is that of its row; only what is none may stand for any.
    lost.filter(({ id }) => id === String(year) || !yearSchema.safeParse(Number(id)).success),
  )
}

/** Replaces the figures of all years; one of which nothing was entered is none. Call inside a transaction. */
export function saveWardYears(database: Database, years: readonly WardYear[]): Promise<void> {
  const rows = years.filter(hasWardFigure).map(({ year, areaHa, groups, households, residents }) => ({
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

/** What the ward's own row holds, not checked yet. */
function ownColumns(row: Selectable<WardRow>) {
  return {
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
  }
}

/** Books begun before names were cleaned at the door hold some with their kind: the schema cleans them here, too. */
function toHeader(row: Selectable<WardHeaderRow>): HeaderPeriod {
  return headerPeriodSchema.parse({
    id: row.id,
    validFrom: row.validFrom,
    wardName: row.wardName,
    province: row.province,
    district: row.district,
    showSuperior: row.showSuperior === 1,
    placeName: row.placeName,
  })
}
