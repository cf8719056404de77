import type { Backup } from '../../../shared/contract/backups.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import { UnsoundBackupError } from '../database/backup.ts'
import { errorCode } from '../files/fileWriteError.ts'

/** One backup a day is made at start, once there is something to keep. */
export function isDailyBackupDue(backups: readonly Backup[], today: IsoDate, hasRecords: boolean): boolean {
  return hasRecords && !backups.some(({ kind, madeAt }) => kind === 'daily' && madeAt.startsWith(today))
}

/** Why a backup could not be made and what to do, or null when nobody foresaw it. */
export function backupProblem(error: unknown): string | null {
  if (error instanceof UnsoundBackupError) {
    return 'Bản sao lưu vừa tạo không đọc lại được nên đã bỏ. Thử lại; nếu vẫn vậy, ổ đĩa có thể sắp hỏng.'
  }
  const code = errorCode(error) ?? ''
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) {
    return 'Ổ đĩa đã đầy, chưa sao lưu được. Xóa bớt tệp không cần rồi sao lưu lại.'
  }
  if (
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_IOERR|EACCES|EPERM|EROFS|EBUSY|ENOTDIR|EEXIST)/.test(code)
  ) {
    return 'Không ghi được vào thư mục sao lưu. Kiểm tra ổ đĩa và phần mềm chống vi-rút rồi sao lưu lại.'
  }
  return null
}

/** Why a backup cannot be restored, or null when nobody foresaw it. */
export function unreadableBackup(error: unknown): string | null {
  if (error instanceof Error && error.name === 'NewerDatabaseError') {
    return 'Bản sao lưu được tạo bằng phiên bản mới hơn của chương trình. Cài phiên bản mới nhất rồi khôi phục.'
  }
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(errorCode(error) ?? '') || error instanceof UnsoundBackupError) {
    return 'Bản sao lưu này bị hỏng. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.'
  }
  return null
}
