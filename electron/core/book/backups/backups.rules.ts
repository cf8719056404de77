import type { Backup } from '../../../../shared/contract/backups.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { isDamage, UnsoundBackupError } from '../../platform/database/backup.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import { faultSentence, type OwnPlace, sentenceOfFault } from '../../platform/files/faultWords.ts'

/** What {@link UnsoundBackupError} says of a database that another program made. */
export const notOurs = 'not a database of this program'
/** The same of one that the program made, but whose tables, indexes or triggers were changed since. */
export const otherSchema = 'not the schema that the program makes'

/** What decides whether the backup of the day is due. */
export interface DailyNeed {
  readonly backups: readonly Backup[]
  readonly today: IsoDate
  /** Day of the latest change of the records by the clock of its time; null where there is none. */
  readonly lastChange: IsoDate | null
  /** Whether the records differ from those of the backup made last. */
  readonly changed: boolean
  /** Whether the program has just been opened. */
  readonly atStart: boolean
}

/**
 * A backup is made once there is something to keep that no backup holds: at every start, whatever the clock says of
 * days, for it may stand still from the first day on; and while the program is open, when the day turns or the clock is
 * behind the latest change. Of the many of one day few are kept beside those of other days.
 */
export function isDailyBackupDue({ backups, today, lastChange, changed, atStart }: DailyNeed): boolean {
  if (lastChange === null || !changed) return false
  if (atStart) return true
  const madeToday = backups.some(({ kind, madeAt }) => kind === 'daily' && madeAt.startsWith(today))
  return !madeToday || today < lastChange
}

const backingUp: OwnPlace = {
  kind: 'own',
  folder: 'sao lưu',
  undone: 'chưa sao lưu được',
  again: 'sao lưu lại',
}

const restoring: OwnPlace = {
  kind: 'own',
  folder: 'dữ liệu',
  undone: 'chưa khôi phục được',
  again: 'khôi phục lại',
  safe: 'dữ liệu hiện tại vẫn còn nguyên',
}

/** What was entered is in it all the same, and each backup there is was whole when it was made. */
export const damagedBook = sentenceOfFault('damaged', backingUp)

/** Why a backup could not be made and what to do, or null when nobody foresaw it. */
export function backupProblem(error: unknown): string | null {
  if (error instanceof UnsoundBackupError) {
    return 'Bản sao lưu vừa tạo không đọc lại được nên đã bỏ. Thử lại; nếu vẫn vậy, ổ đĩa có thể sắp hỏng.'
  }
  return isDamage(error) ? damagedBook : faultSentence(error, backingUp)
}

/** Why a backup cannot be read, or null when nobody foresaw it. Nothing was changed then. */
export function unreadableBackup(error: unknown): string | null {
  if (error instanceof Error && error.name === 'NewerDatabaseError') {
    return 'Bản sao lưu được tạo bằng phiên bản mới hơn của chương trình. Cài phiên bản mới nhất rồi khôi phục.'
  }
  if (error instanceof UnreadableRowError) {
    return 'Bản sao lưu này có dòng không đọc được nên không khôi phục. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.'
  }
  if (error instanceof UnsoundBackupError && error.problem === otherSchema) {
    return 'Bản sao lưu này đã bị phần mềm khác sửa cấu trúc nên không khôi phục. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.'
  }
  if (isDamage(error)) return 'Bản sao lưu này bị hỏng. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.'
  return faultSentence(error, restoring)
}

/** Why a file that was chosen cannot be restored, or null when nobody foresaw it. Nothing was changed then. */
export function unfitFile(error: unknown): string | null {
  if (error instanceof Error && error.name === 'NewerDatabaseError') {
    return 'Tệp được tạo bằng phiên bản mới hơn của chương trình. Cài phiên bản mới nhất rồi chọn lại tệp này.'
  }
  if (error instanceof UnreadableRowError) {
    return 'Tệp có dòng không đọc được nên không khôi phục từ tệp này. Chọn bản sao lưu khác.'
  }
  if (error instanceof UnsoundBackupError && error.problem === notOurs) {
    return 'Tệp này không phải bản sao lưu của chương trình. Chọn tệp đã chép bằng nút “Chép bản sao lưu ra USB”.'
  }
  if (error instanceof UnsoundBackupError && error.problem === otherSchema) {
    return 'Tệp này đã bị phần mềm khác sửa cấu trúc nên không khôi phục từ tệp này. Chọn bản sao lưu khác.'
  }
  return isDamage(error)
    ? 'Tệp này bị hỏng, không đọc được hết. Chọn bản sao lưu khác.'
    : faultSentence(error, restoring)
}

/** Why a readable backup was not restored, or null when nobody foresaw it. Nothing was changed then. */
export function restoreProblem(error: unknown): string | null {
  return isDamage(error) ? sentenceOfFault('damaged', restoring) : faultSentence(error, restoring)
}
