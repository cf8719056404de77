import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { largestFile } from '../../../../shared/contract/backups.ts'
import { isDamage } from '../../platform/database/backup.ts'
import { isForeignLog } from '../../platform/database/foreignLog.ts'
import {
  enterLogMode,
  headerSize,
  isDatabaseHeader,
  leaveLogMode,
  pageSizeOf,
  sizeToldBy,
  tellPages,
} from '../../platform/database/sqliteHeader.ts'
import { errorCode } from '../../platform/files/errorCode.ts'

/** A damaged book that is to be read as far as it goes. */
export interface DamagedBook {
  /** Its path; there may be none. */
  readonly book: string
  /** Path of a whole backup of it, whose first page stands in for one that is lost: it tells where the tables are. */
  readonly backup: string
  /** Whether the log of saves beside it belongs to another one. */
  readonly foreignLog: boolean
}

/**
 * Hands over a connection to a copy of a damaged book that SQLite opens, with its last saves: what was cut off is
 * zeros, and a first page that cannot be read is that of the backup. The book itself is left as it is.
 *
 * @param copy path for the copy; the caller removes it with what lies beside it
 * @returns null where not even its schema can be read
 * @throws what `read` throws, or an error of the file system
 */
export function withMendedCopy<T>(
  damaged: DamagedBook,
  copy: string,
  read: (source: BetterSqlite3.Database) => T,
): T | null {
  for (const firstPage of ['own', 'ofBackup'] as const) {
    const bytes = mended(damaged, firstPage)
    if (bytes === null) continue
    for (const end of ['-wal', '-shm']) rmSync(`${copy}${end}`, { force: true })
    writeFileSync(copy, bytes)
    layLog(damaged, copy)
    const source = openReadable(copy)
    if (source === null) continue
    try {
      return read(source)
    } finally {
      source.close()
    }
  }
  return null
}

const pageSizes = [512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536]

function mended({ book, backup, foreignLog }: DamagedBook, firstPage: 'own' | 'ofBackup'): Buffer | null {
  const backupBytes = readFileSync(backup)
  const own = isFile(book) ? readFileSync(book) : Buffer.alloc(0)
  if (firstPage === 'own' && !isDatabaseHeader(own)) return null
  const pageSize = pageSizeOf(firstPage === 'own' ? own : backupBytes)
  if (!pageSizes.includes(pageSize)) return null
  // Of a book that is gone only its log may be left, whose pages lie over those of the backup.
  const found = own.length === 0 ? backupBytes : own
  const told = firstPage === 'own' ? sizeToldBy(own) : headerSize
  const size = Math.max(found.length, told <= largestFile ? told : headerSize)
  const pages = Math.ceil(size / pageSize)
  const bytes = Buffer.alloc(pages * pageSize)
  found.copy(bytes)
  if (firstPage === 'ofBackup') backupBytes.copy(bytes, 0, 0, pageSize)
  tellPages(bytes, pages)
  if (foreignLog) leaveLogMode(bytes)
  else enterLogMode(bytes)
  return bytes
}

function layLog({ book, foreignLog }: DamagedBook, copy: string): void {
  const log = foreignLog ? Buffer.alloc(0) : readIfThere(`${book}-wal`)
  // Who only reads the book beside this makes an empty one, and takes it away.
  if (log.length === 0 || (isFile(book) && isForeignLog(book))) return
  writeFileSync(`${copy}-wal`, log)
}

function readIfThere(path: string): Buffer {
  if (!isFile(path)) return Buffer.alloc(0)
  try {
    return readFileSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Null where the schema cannot be read. */
function openReadable(path: string): BetterSqlite3.Database | null {
  const source = new BetterSqlite3(path, { fileMustExist: true })
  try {
    source.prepare('SELECT count(*) FROM sqlite_schema').get()
    return source
  } catch (error) {
    source.close()
    if (isDamage(error)) return null
    throw error
  }
}
