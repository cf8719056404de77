import { errorCode } from './errorCode.ts'
import { HeldFileError } from './heldFiles.ts'

/** The data folder was moved, renamed, deleted or replaced while the program is open. */
export class DataGoneError extends Error {
  constructor(path: string, cause?: unknown) {
    super(`${path} is not the file that was opened`, { cause })
    this.name = 'DataGoneError'
  }
}

/** What keeps a disk or a database from doing its part, as far as somebody can do something about it. */
export type StorageFault =
  | 'full'
  /** Another program holds a file, though it was waited for. */
  | 'held'
  | 'busy'
  | 'denied'
  | 'readOnly'
  | 'damaged'
  | 'inTheWay'
  | 'missing'
  /** What holds the file is no longer at the computer. */
  | 'detached'
  | 'silent'
  /** As DataGoneError says. */
  | 'moved'

/** Codes of SQLite (sqlite.org/rescode.html) and of Node, the first that fits. */
const codesOf: readonly (readonly [StorageFault, RegExp])[] = [
  // In WAL mode a full disk may also show where the index of the log has to grow.
  ['full', /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/],
  ['busy', /^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY|ETXTBSY)/],
  // SQLite says READONLY of a folder that lets nobody write, too.
  ['denied', /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM)/],
  ['readOnly', /^EROFS/],
  ['damaged', /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)/],
  // A file where a folder is to be, or the other way round.
  ['inTheWay', /^(EEXIST|ENOTDIR)/],
  ['missing', /^ENOENT/],
  ['detached', /^(ENODEV|ENXIO|ESTALE|ENOTCONN)/],
  ['silent', /^(SQLITE_IOERR|EIO)/],
]

/** What an error is; null where it is none of these. */
export function storageFault(error: unknown): StorageFault | null {
  if (error instanceof HeldFileError) return 'held'
  if (error instanceof DataGoneError) return 'moved'
  const code = errorCode(error) ?? ''
  return codesOf.find(([, codes]) => codes.test(code))?.[0] ?? null
}

/** What says nothing of the disk: it is about what a file holds, or about which file was asked for. */
const aboutFiles: ReadonlySet<StorageFault> = new Set(['damaged', 'missing', 'moved'])

/** Whether an error is about the disk or its neighbours, and says nothing of what a file holds. */
export function isAboutStorage(error: unknown): boolean {
  const fault = storageFault(error)
  return fault !== null && !aboutFiles.has(fault)
}

/** Whether an error comes from the file system, of whatever kind; one of a database does not. */
export function isOfFileSystem(error: unknown): boolean {
  return error instanceof HeldFileError || /^(E[A-Z0-9]+|UNKNOWN)$/.test(errorCode(error) ?? '')
}
