import { existsSync, mkdirSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type IsoDateTime, toIsoDateTime } from '../../../../shared/text/dates.ts'
import { renamePatiently } from '../files/heldFiles.ts'
import { databaseFileName } from './files.ts'

/** What belongs to one database: the file, its log of saves, the index of that, and the journal of other modes. */
const allOfIt = ['', '-wal', '-shm', '-journal'] as const
/** What SQLite would take for a part of whatever database lies beside it. */
const logOnly = ['-wal', '-shm'] as const

/**
 * Sets the database aside with all that belongs to it, into a folder of the day beside it; nothing is deleted. The
 * database goes first: without its log it would open as if the last saves had never been.
 *
 * @returns a step that puts all of it back
 * @throws an error of the file system; then all of it is where it was
 */
export const setDataAside = (dataDir: string) => setAside(dataDir, allOfIt)

/** The same for a log of saves that belongs to another database. */
export const setLogAside = (dataDir: string) => setAside(dataDir, logOnly)

async function setAside(dataDir: string, suffixes: readonly string[]): Promise<() => Promise<void>> {
  const names = suffixes
    .map((suffix) => `${databaseFileName}${suffix}`)
    .filter((name) => existsSync(join(dataDir, name)))
  if (names.length === 0) return async () => undefined
  const folder = newFolder(dataDir, toIsoDateTime(new Date()))
  const moved: string[] = []
  const putBack = async () => {
    for (const name of moved.splice(0).reverse()) await renamePatiently(join(folder, name), join(dataDir, name))
    await rmdir(folder)
  }
  try {
    for (const name of names) {
      await renamePatiently(join(dataDir, name), join(folder, name))
      moved.push(name)
    }
  } catch (error) {
    await putBack().catch(() => undefined)
    throw error
  }
  return putBack
}

/** `de-rieng-2026-11-29T10-24`, with a number behind it where there is one already. */
function newFolder(dataDir: string, at: IsoDateTime): string {
  const name = `de-rieng-${at.slice(0, 16).replace(':', '-')}`
  for (let count = 1; ; count++) {
    const folder = join(dataDir, count === 1 ? name : `${name}-${count}`)
    if (existsSync(folder)) continue
    mkdirSync(folder)
    return folder
  }
}
