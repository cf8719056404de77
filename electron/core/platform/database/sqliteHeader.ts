/**
 * What stands in the first bytes of a database of SQLite and of its log of saves (sqlite.org/fileformat2.html, 1.3 and
 * 4.1).
 */

/** Bytes of the header of a database, and of that of its log. */
export const headerSize = 100
export const logHeaderSize = 32

const magic = 'SQLite format 3\0'
const places = { pageSize: 16, writeVersion: 18, readVersion: 19, changeCounter: 24, pages: 28, validFor: 92 } as const
/** The versions of a database with a journal, and of one with a log of saves (WAL). */
const [withJournal, withLog] = [1, 2]
const logMagic: readonly number[] = [0x377f0682, 0x377f0683]

/** Whether a file begins as every database of SQLite does. */
export function isDatabaseHeader(bytes: Buffer): boolean {
  return bytes.length >= headerSize && bytes.toString('latin1', 0, magic.length) === magic
}

/** Whether a database says that it has no log of saves: one whose versions are damaged says nothing. */
export function isWithoutLog(header: Buffer): boolean {
  return header[places.writeVersion] === withJournal && header[places.readVersion] === withJournal
}

/** Whether the last saves may stand in a log beside the file: it is in WAL mode by one of its two versions. */
export function isInLogMode(header: Buffer): boolean {
  return header[places.writeVersion] === withLog || header[places.readVersion] === withLog
}

/** Has a database be one without a log: in memory there can be none. */
export function leaveLogMode(header: Uint8Array): void {
  for (const place of [places.writeVersion, places.readVersion]) header[place] = withJournal
}

/** Has a database be one whose last saves may stand in a log beside it. */
export function enterLogMode(header: Uint8Array): void {
  for (const place of [places.writeVersion, places.readVersion]) header[place] = withLog
}

/** Has a database be one of so many pages. */
export function tellPages(header: Buffer, pages: number): void {
  header.writeUInt32BE(pages, places.pages)
  header.copy(header, places.validFor, places.changeCounter, places.changeCounter + 4)
}

/** In bytes. */
export function pageSizeOf(header: Buffer): number {
  const size = header.readUInt16BE(places.pageSize)
  return size === 1 ? 65_536 : size
}

/** Bytes that the database is to have by its own word; those of the header where that does not hold (1.3.7, 1.3.8). */
export function sizeToldBy(header: Buffer): number {
  const isTold = header.readUInt32BE(places.changeCounter) === header.readUInt32BE(places.validFor)
  return isTold ? pageSizeOf(header) * header.readUInt32BE(places.pages) : headerSize
}

/** The size of the pages in a log of saves, in bytes; null where the file does not begin as a log does. */
export function pageSizeOfLog(header: Buffer): number | null {
  return logMagic.includes(header.readUInt32BE(0)) ? header.readUInt32BE(8) : null
}
