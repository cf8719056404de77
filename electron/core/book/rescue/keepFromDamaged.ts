import { copyFile } from 'node:fs/promises'
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { raiseSerialFloors } from '../../features/signed/index.ts'
import { removeCopy, unnamedCopy } from '../../platform/database/backup.ts'
import { damageOfCopy } from '../../platform/database/damage.ts'
import { inTransaction, openCopy } from '../../platform/database/database.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import { renamePatiently } from '../../platform/files/heldFiles.ts'
import { isAboutStorage } from '../../platform/files/storageFault.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { newId } from '../../schema/ids.ts'
import { keepNumbersGiven } from '../backups/keepNumbers.ts'
import { type NumberPlace, placeOf } from '../backups/numbersSince.ts'
import { type BookReaders, readEverything } from '../backups/readEverything.ts'
import type { DamagedBook } from './mendedCopy.ts'
import { type Salvaged, withSalvaged } from './salvaged.ts'

export interface KeepNumbersJob extends DamagedBook {
  /** Folder of the book. */
  readonly dataDir: string
  /** Path of a ready copy of the backup, which is to become the book. */
  readonly copy: string
}

/** What goes over to the copy, the most first: with less of it the copy is whole where with more it is not. */
const extents = ['papers', 'lines', 'numbers'] as const
type Extent = (typeof extents)[number]

/**
 * A number that was given stays given, also where the book is damaged in which it stands: brings into a ready copy of a
 * backup of the same book what was signed since, as a restore of a sound one does. A line whose paper cannot be read
 * comes without it; where a line cannot be read, its series goes on after the highest number that is known.
 *
 * @throws an error of the disk, or the reason of the signal; the copy is as it was then
 */
export async function keepFromDamaged(
  { dataDir, copy, ...damaged }: KeepNumbersJob,
  tools: JobTools,
  readers: BookReaders,
): Promise<void> {
  await withSalvaged(dataDir, damaged, readers.kinds, async (salvaged) => {
    for (const extent of extents) {
      tools.signal.throwIfAborted()
      if (await keep(dataDir, salvaged, copy, extent, readers)) return
    }
  })
}

/** Whether the copy is whole with what it got; where it is not, it is as it was. */
async function keep(
  dataDir: string,
  salvaged: Salvaged,
  copy: string,
  extent: Extent,
  readers: BookReaders,
): Promise<boolean> {
  const [now, kept] = [unnamedCopy(dataDir), unnamedCopy(dataDir)]
  try {
    await copyFile(salvaged.path, now)
    await copyFile(copy, kept)
    if (!isOneBook(salvaged, now, kept)) return true
    const numbers = withBoth(now, kept, (connection) => makeReady(connection, salvaged.numbers, extent))
    await bringOver(now, kept)
    goOnAfter(kept, numbers, salvaged.serials)
    if (!(await isWhole(kept, readers))) return false
    await renamePatiently(kept, copy)
    return true
  } finally {
    await removeCopy(now)
    await removeCopy(kept)
  }
}

/** Works on what is left of the book with the copy attached as `kept`. */
function withBoth<T>(now: string, kept: string, work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(now, { fileMustExist: true })
  try {
    connection.pragma('foreign_keys = OFF')
    connection.prepare('ATTACH DATABASE ? AS kept').run(kept)
    return work(connection)
  } finally {
    connection.close()
  }
}

/** The id of a ward tells one book from another; one whose row is lost is that of the copy, where the log says so. */
function isOneBook({ wardId }: Salvaged, now: string, kept: string): boolean {
  return withBoth(now, kept, (connection) => {
    const ward = connection.prepare('SELECT id FROM kept.ward').pluck().get()
    if (wardId === null || ward !== wardId) return false
    connection.exec('INSERT OR IGNORE INTO main.ward SELECT * FROM kept.ward')
    return true
  })
}

/** @returns the numbers that are known to have been given, those of the sample left out */
function makeReady(
  connection: BetterSqlite3.Database,
  inIndexes: readonly NumberPlace[],
  extent: Extent,
): readonly NumberPlace[] {
  const places = (where: string) =>
    connection.prepare<[], NumberPlace>(`SELECT issuer, year, code, number FROM main.register_entries ${where}`).all()
  const ofSample = new Set(places('WHERE sample = 1').map(placeOf))
  const numbers = [...inIndexes, ...places('WHERE sample = 0')].filter((one) => !ofSample.has(placeOf(one)))
  if (extent === 'lines') connection.exec('UPDATE main.register_entries SET paper_id = NULL')
  connection.exec(`
    -- A paper that the backup has stays with its line, of which it is known that it was cancelled since.
    UPDATE kept.register_entries SET cancel_reason = own.cancel_reason, revision = own.revision
    FROM main.register_entries AS own
    WHERE own.id = kept.register_entries.id AND own.paper_id IS NULL AND own.cancel_reason <> ''
      AND kept.register_entries.cancel_reason = '';
    DELETE FROM main.register_entries
    WHERE paper_id IS NULL AND id IN (SELECT id FROM kept.register_entries)`)
  if (extent === 'numbers') connection.exec('DELETE FROM main.register_entries')
  return numbers
}

async function bringOver(now: string, kept: string): Promise<void> {
  const database = await openCopy(now)
  try {
    await database.connection().execute(async (connection) => {
      await sql`attach database ${kept} as kept`.execute(connection)
      await sql`pragma foreign_keys = off`.execute(connection)
      await inTransaction(connection, keepNumbersGiven)
    })
  } finally {
    await database.destroy()
  }
}

/** Has the series go on after numbers of which no line is there, and the golden book after serials without an award. */
function goOnAfter(kept: string, numbers: readonly NumberPlace[], serials: ReadonlyMap<number, number>): void {
  const connection = new BetterSqlite3(kept, { fileMustExist: true })
  try {
    raiseSerialFloors(connection, serials)
    const isSingle = connection.prepare(
      `SELECT CASE ? WHEN 'committee' THEN committee_numbering ELSE people_numbering END = 'single' FROM ward`,
    )
    const hasLine = connection.prepare(
      'SELECT 1 FROM register_entries WHERE issuer = ? AND year = ? AND code = ? AND number = ?',
    )
    const standing = connection.prepare(
      `SELECT coalesce(max(number), 0) FROM register_entries
       WHERE issuer = ? AND year = ? AND ? IN ('', code) AND cancel_reason = ''`,
    )
    const begin = connection.prepare(
      `INSERT INTO register_starts (id, issuer, year, code, first, revision) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT (issuer, year, code) DO UPDATE SET first = excluded.first, revision = revision + 1
       WHERE excluded.first > first`,
    )
    for (const { issuer, year, code, number } of numbers) {
      if (hasLine.get(issuer, year, code, number)) continue
      const series = isSingle.pluck().get(issuer) === 1 ? '' : code
      if (Number(standing.pluck().get(issuer, year, series)) < number) {
        begin.run(newId(), issuer, year, series, number + 1)
      }
    }
  } finally {
    connection.close()
  }
}

async function isWhole(path: string, readers: BookReaders): Promise<boolean> {
  if (damageOfCopy(path, { ofToday: true }) !== null) return false
  try {
    await withRecordsIn(path, (database) => readEverything(database, readers))
    return true
  } catch (error) {
    if (isAboutStorage(error)) throw error
    return false
  }
}
