import { errorCode } from './fileWriteError.ts'

/** What keeps a disk or a database from doing its part, as far as somebody can do something about it. */
export type StorageFault = 'full' | 'busy' | 'denied' | 'damaged' | 'inTheWay' | 'silent'

/**
 * Codes of SQLite (sqlite.org/rescode.html) and of Node, the first that fits. The only list of them: what the user is
 * told of each differs by what was under way.
 */
const codesOf: readonly (readonly [StorageFault, RegExp])[] = [
  // In WAL mode a full disk may also show where the index of the log has to grow.
  ['full', /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/],
  ['busy', /^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/],
  ['denied', /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/],
  ['damaged', /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)/],
  // A file where a folder is to be, or the other way round.
  ['inTheWay', /^(EEXIST|ENOTDIR)/],
  ['silent', /^(SQLITE_IOERR|EIO|ENXIO|ENODEV)/],
]

/** What an error is by its code; null where it is none of these. */
export function storageFault(error: unknown): StorageFault | null {
  const code = errorCode(error) ?? ''
  return codesOf.find(([, codes]) => codes.test(code))?.[0] ?? null
}
