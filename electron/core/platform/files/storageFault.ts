import { errorCode } from './fileWriteError.ts'

/** What keeps a disk or a database from doing its part, as far as somebody can do something about it. */
export type StorageFault = 'full' | 'busy' | 'denied' | 'damaged' | 'inTheWay' | 'silent'

/**
 * Codes of SQLite (sqlite.org/rescode.html) and of Node, the first that fits: those of the data, of which the user is
 * told by what was under way. Files that he saves and places that he chooses are told apart more finely, each where its
 * sentences are.
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

/** Whether an error is about the disk or its neighbours, and says nothing of what a file holds. */
export function isAboutStorage(error: unknown): boolean {
  const fault = storageFault(error)
  return fault !== null && fault !== 'damaged'
}

/** What an error is by its code; null where it is none of these. */
export function storageFault(error: unknown): StorageFault | null {
  const code = errorCode(error) ?? ''
  return codesOf.find(([, codes]) => codes.test(code))?.[0] ?? null
}
