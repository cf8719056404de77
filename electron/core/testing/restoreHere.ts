import { copyFile } from 'node:fs/promises'
import { makeReadyCopy } from '../book/backups/backups.store.ts'
import { restoreThroughOwnConnection } from '../book/backups/restore.ts'
import { makeBackup, removeCopy, unnamedCopy } from '../platform/database/backup.ts'
import { backupPath } from '../platform/database/backupFiles.ts'
import { bookReaders } from './bookReaders.ts'

/** A backup of the open book in a data folder, made in this thread. */
export async function backupHere(dataDir: string): Promise<string> {
  return (await makeBackup(dataDir, 'manual', '2026-11-22T08:00')).id
}

/** Restores a backup into the open book of a data folder as the worker does, in this thread. */
export async function restoreHere(dataDir: string, id: string): Promise<void> {
  const copy = unnamedCopy(dataDir)
  try {
    await makeReadyCopy(backupPath(dataDir, id), copy, { readers: bookReaders })
    await restoreThroughOwnConnection(dataDir, copy)
  } finally {
    await removeCopy(copy)
  }
}

/** Puts a backup of the book as it stands among the backups of another computer, in the place of one made there. */
export async function bringBackup(from: string, to: string): Promise<string> {
  const [theirs, place] = [await backupHere(from), await backupHere(to)]
  await copyFile(backupPath(from, theirs), backupPath(to, place))
  return place
}
