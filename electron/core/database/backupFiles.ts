import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, BackupKind } from '../../../shared/contract/backups.ts'
import { backupKindSchema } from '../../../shared/contract/backups.ts'
import type { IsoDateTime } from '../../../shared/text/dates.ts'
import { removePatiently } from '../files/heldFiles.ts'
import { backupFolderName } from './files.ts'

/** How many backups of each kind are kept; each kind on its own, so that many of one push out none of another. */
export const keptBackups = 10

const words = {
  daily: 'hang-ngay',
  manual: 'thu-cong',
  'before-migration': 'truoc-nang-cap',
  'before-restore': 'truoc-khoi-phuc',
} as const satisfies Record<BackupKind, string>

const namePattern = /^([a-z-]+)-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2})-(\d{2,})\.sqlite$/

interface Found extends Backup {
  readonly order: string
}

/**
 * The backups of a data folder, newest first; files of other names are not ours and are passed over. None where a file
 * stands in place of their folder: making one then tells what is wrong.
 */
export function listBackups(dataDir: string): Backup[] {
  const folder = join(dataDir, backupFolderName)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .flatMap((name) => found(folder, name))
    .sort((a, b) => (a.order < b.order ? 1 : -1))
    .map(({ order, ...backup }) => backup)
}

function found(folder: string, name: string): Found[] {
  const [, word, stamp = '', sequence = ''] = namePattern.exec(name) ?? []
  const kind = backupKindSchema.options.find((one) => words[one] === word)
  const file = statSync(join(folder, name), { throwIfNoEntry: false })
  if (kind === undefined || !file?.isFile()) return []
  const madeAt = `${stamp.slice(0, 13)}:${stamp.slice(14)}`
  const order = `${stamp}-${sequence.padStart(6, '0')}-${String(file.mtimeMs).padStart(20, '0')}`
  return [{ id: name.slice(0, -'.sqlite'.length), kind, madeAt, size: file.size, order }]
}

export function backupPath(dataDir: string, id: string): string {
  return join(dataDir, backupFolderName, `${id}.sqlite`)
}

/**
 * A name that comes after those of the same minute: `thu-cong-2026-11-22T08-00-03`. Not the first free one: that of a
 * removed backup would make the new one the oldest.
 */
export function nextBackupId(dataDir: string, kind: BackupKind, at: IsoDateTime): string {
  const minute = `${words[kind]}-${at.slice(0, 16).replace(':', '-')}-`
  const taken = listBackups(dataDir).filter(({ id }) => id.startsWith(minute))
  const last = Math.max(0, ...taken.map(({ id }) => Number(id.slice(minute.length))))
  return `${minute}${String(last + 1).padStart(2, '0')}`
}

/**
 * Removes all but the newest of this kind. Never throws, since the new one is made: what cannot be removed now will be
 * next time.
 *
 * @param made the one just made, kept even if a clock that was set back dates it before all others
 */
export async function removeOldBackups(dataDir: string, kind: BackupKind, made: string): Promise<void> {
  try {
    const others = listBackups(dataDir).filter((backup) => backup.kind === kind && backup.id !== made)
    for (const { id } of others.slice(keptBackups - 1)) await removePatiently(backupPath(dataDir, id))
  } catch {
    // The folder cannot be read for the moment, or another program holds one of them.
  }
}

/** Removes a backup; one that another program holds stays. A large file takes the disk a while. */
export async function removeBackup(dataDir: string, id: string): Promise<void> {
  try {
    await removePatiently(backupPath(dataDir, id))
  } catch {
    // Held by another program.
  }
}
