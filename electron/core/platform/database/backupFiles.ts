import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, BackupKind } from '../../../../shared/contract/backups.ts'
import { backupKindSchema } from '../../../../shared/contract/backups.ts'
import type { IsoDateTime } from '../../../../shared/text/dates.ts'
import { removePatiently } from '../files/heldFiles.ts'
import { backupFolderName } from './files.ts'
import { backupsThatMend } from './mendingBackups.ts'

/** How many backups of each kind are kept; each kind on its own, so that many of one push out none of another. */
export const keptBackups = 10
/** So many of the last ones made stay before others, though they be of one day. */
const keptAnyhow = 2
/** Beside these the newest of so many other months: a clock that is far off for some days pushes out no real month. */
const keptMonths = 3

const words = {
  daily: 'hang-ngay',
  manual: 'thu-cong',
  'before-migration': 'truoc-nang-cap',
  'before-restore': 'truoc-khoi-phuc',
} as const satisfies Record<BackupKind, string>

/** The last number counts the backups as they were made; that of earlier versions, two digits, those of a minute. */
const namePattern = /^([a-z-]+)-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2})-(\d{2,})\.sqlite$/
const counterDigits = 4

interface Found extends Backup {
  readonly order: string
}

/**
 * The backups of a data folder, the last one made first, whatever the clock said; files of other names are not ours and
 * are passed over. None where a file stands in place of their folder: making one then tells what is wrong.
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
  // Those of earlier versions were made before; among them only the clock tells which.
  const isCounted = sequence.length >= counterDigits
  const made = isCounted ? `1-${sequence.padStart(9, '0')}` : `0-${stamp}-${sequence.padStart(6, '0')}`
  const order = `${made}-${String(file.mtimeMs).padStart(20, '0')}`
  return [{ id: name.slice(0, -'.sqlite'.length), kind, madeAt, size: file.size, order }]
}

export function backupPath(dataDir: string, id: string): string {
  return join(dataDir, backupFolderName, `${id}.sqlite`)
}

/**
 * A name that counts on from all others: `thu-cong-2026-11-22T08-00-0003`. Not the first free number: that of a removed
 * backup would make the new one the oldest.
 */
export function nextBackupId(dataDir: string, kind: BackupKind, at: IsoDateTime): string {
  const counters = listBackups(dataDir)
    .map(({ id }) => id.slice(id.lastIndexOf('-') + 1))
    .filter((digits) => digits.length >= counterDigits)
  const last = Math.max(0, ...counters.map(Number))
  const minute = at.slice(0, 16).replace(':', '-')
  return `${words[kind]}-${minute}-${String(last + 1).padStart(counterDigits, '0')}`
}

/**
 * Which of the backups of a kind stay, the one just made not among them: the last ones made, and the newest of a few
 * other months. Of the daily ones the two made last stay, whatever the clock said, then the newest of each day, then
 * the others: a day of many starts leaves the other days their places, and where a clock stands still, whose days are
 * one, its last work is held more than once.
 *
 * @param others the last one made first
 */
export function backupsToKeep(others: readonly Backup[], kind: BackupKind): Backup[] {
  const days = new Set<string>()
  const isNewestOfDay = ({ madeAt }: Backup) => days.size < days.add(madeAt.slice(0, 10)).size
  const newest = kind === 'daily' ? others.filter(isNewestOfDay) : []
  const counted = [...new Set([...others.slice(0, keptAnyhow), ...newest, ...others])]
  const kept = counted.slice(0, keptBackups - 1)
  const monthOf = ({ madeAt }: Backup) => madeAt.slice(0, 7)
  const months = new Set(kept.map(monthOf))
  for (const backup of counted) {
    if (months.has(monthOf(backup)) || kept.length >= keptBackups - 1 + keptMonths) continue
    months.add(monthOf(backup))
    kept.push(backup)
  }
  return kept
}

/**
 * Removes all of this kind but those to keep. Never throws, since the new one is made: what cannot be removed now will
 * be next time. Beside these stay those that a paper could be taken from that is no longer what was signed.
 *
 * @param made the one just made
 */
export async function removeOldBackups(dataDir: string, kind: BackupKind, made: string): Promise<void> {
  try {
    const before = listBackups(dataDir).filter(({ id }) => id !== made)
    const others = before.filter((backup) => backup.kind === kind)
    const kept = new Set(backupsToKeep(others, kind))
    const needed = backupsThatMend(backupPath(dataDir, made), before, ({ id }) => backupPath(dataDir, id))
    for (const backup of others) {
      if (!kept.has(backup) && !needed.has(backup)) await removePatiently(backupPath(dataDir, backup.id))
    }
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
