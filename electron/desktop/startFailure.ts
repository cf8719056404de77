import { errorCode } from '../core/files/fileWriteError.ts'

/** What the user is told when the data cannot be opened, and what to do about it. No path, no code. */
export interface StartFailure {
  readonly message: string
  readonly detail: string
}

/** Sorts an error at start by what the user can do. */
export function startFailure(error: unknown): StartFailure {
  if (error instanceof Error && error.name === 'NewerDatabaseError') {
    return {
      message: 'Dữ liệu được ghi bằng phiên bản mới hơn của chương trình.',
      detail: 'Cài phiên bản mới nhất rồi mở lại. Dữ liệu vẫn còn nguyên.',
    }
  }
  const code = errorCode(error) ?? ''
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return {
      message: 'Tệp dữ liệu bị hỏng, không đọc được.',
      detail:
        'Giữ nguyên tệp đó. Mở thư mục dữ liệu, chép cả thư mục ra nơi khác, rồi khôi phục từ bản sao lưu gần nhất.',
    }
  }
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) {
    return { message: 'Ổ đĩa đã đầy, chưa mở được dữ liệu.', detail: 'Xóa bớt tệp không cần rồi mở lại chương trình.' }
  }
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/.test(code)) {
    return {
      message: 'Không được phép ghi vào thư mục dữ liệu.',
      detail: 'Kiểm tra quyền của thư mục dữ liệu và phần mềm chống vi-rút, rồi mở lại chương trình.',
    }
  }
  if (/^SQLITE_(BUSY|LOCKED)|^EBUSY/.test(code)) {
    return {
      message: 'Dữ liệu đang được chương trình khác dùng.',
      detail: 'Đóng chương trình sao lưu hoặc đồng bộ đang giữ dữ liệu, rồi mở lại.',
    }
  }
  return {
    message: 'Chưa mở được dữ liệu.',
    detail:
      'Dữ liệu không bị thay đổi. Khởi động lại máy rồi mở lại; nếu vẫn lỗi, mở thư mục dữ liệu và chép cả thư mục ra nơi khác trước khi nhờ hỗ trợ.',
  }
}
