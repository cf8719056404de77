import { existsSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import type { RescueState, RescueWay } from '../../../shared/contract/rescue.ts'
import { listBackups } from '../database/backupFiles.ts'
import { isMendable, type StartFault } from '../database/startFault.ts'
import { withReader } from '../soundness/reader.ts'
import { canBeRebuilt } from '../soundness/rebuild.ts'

/** What can still be read of a damaged book. */
export interface Readable {
  /** All rows can be read and are what they may be: only what finds them is damaged. */
  readonly rebuilt: boolean
  /** The structure is sound: only some contents are not what they may be. */
  readonly opens: boolean
  /** Local day and time. */
  readonly lastChange: string | null
}

/** The advice of the fault itself sends to the very screen that shows this. */
const chooseHere = 'Chọn một cách dưới đây. Không cách nào xóa dữ liệu: phần được thay chuyển vào một thư mục để riêng.'

/** What the screen of the start can offer now. Only reads. */
export function rescueState(dataDir: string, fault: StartFault, readable: Readable | null): Omit<RescueState, 'host'> {
  const { kind, message } = fault
  const advice = isMendable(fault) && kind !== 'other' ? chooseHere : fault.advice
  const ways: RescueWay[] = ['retry']
  if (kind === 'foreign-log') ways.push('without-log')
  if (readable?.rebuilt) ways.push('rebuild')
  else if (readable?.opens) ways.push('as-it-is')
  ways.push('anew')
  return { message, advice, ways, backups: listBackups(dataDir), lastChange: readable?.lastChange ?? null }
}

/** Reads as much of a damaged book as can be read; null where it is another fault, or where there is no book. */
export function lookInto(path: string, { kind }: StartFault): Readable | null {
  if (kind !== 'damaged' || !existsSync(path)) return null
  try {
    return withReader(path, (reader) => ({
      opens: answers(() => reader.pragma('integrity_check(1)', { simple: true }) === 'ok'),
      rebuilt: canBeRebuilt(reader),
      lastChange: lastChangeIn(reader),
    }))
  } catch {
    return null
  }
}

function answers(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

function lastChangeIn(reader: BetterSqlite3.Database): string | null {
  try {
    const at = reader.prepare('SELECT max(at) FROM change_log NOT INDEXED').pluck().get()
    return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(at) ? at.slice(0, 16) : null
  } catch {
    return null
  }
}
