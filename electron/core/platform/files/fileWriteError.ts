/** Why a file could not be written, as far as the user can do something about it. */
export const fileWriteProblems = ['inUse', 'noPermission', 'readOnly', 'full', 'folderGone', 'other'] as const
export type FileWriteProblem = (typeof fileWriteProblems)[number]

/** Names only the file, never its folder: the message goes to the screen. */
export class FileWriteError extends Error {
  readonly problem: FileWriteProblem
  readonly fileName: string

  constructor(problem: FileWriteProblem, fileName: string, cause: unknown) {
    super(sentence(problem, fileName), { cause })
    this.name = 'FileWriteError'
    this.problem = problem
    this.fileName = fileName
  }
}

/**
 * `preparing`: nothing of the old file was touched yet; `replacing`: the new content is whole, only its name is not.
 */
export type WriteStage = 'preparing' | 'replacing'

/** Sorts an error of the file system by what the user can do. Anything unknown is `other`. */
export function writeProblem(error: unknown, stage: WriteStage): FileWriteProblem {
  switch (errorCode(error)) {
    case 'EBUSY':
    case 'ETXTBSY':
      return 'inUse'
    case 'EPERM':
    case 'EACCES':
      // Windows answers EPERM or EACCES when another program holds the file that is to be replaced; while the
      // neighbour is being made there is no such file, so it is the folder that refuses.
      return stage === 'replacing' ? 'inUse' : 'noPermission'
    case 'EROFS':
      return 'readOnly'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folderGone'
    default:
      return 'other'
  }
}

/** The `code` of an error from Node (`EBUSY`), or `undefined`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

function sentence(problem: FileWriteProblem, fileName: string): string {
  switch (problem) {
    case 'inUse':
      return `Chưa thay được tệp “${fileName}”: có thể Word, phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp. Đóng tệp đó rồi lưu lại.`
    case 'noPermission':
      return `Không được phép ghi “${fileName}” vào thư mục đã chọn. Chọn thư mục khác rồi lưu lại.`
    case 'readOnly':
      return `Ổ đĩa đã chọn chỉ cho đọc, không ghi được “${fileName}”. Chọn nơi khác rồi lưu lại.`
    case 'full':
      return `Ổ đĩa đã đầy, chưa lưu được “${fileName}”. Xóa bớt tệp không cần hoặc chọn ổ khác rồi lưu lại.`
    case 'folderGone':
      return `Không còn thư mục đã chọn để lưu “${fileName}”. Cắm lại USB hoặc chọn thư mục khác rồi lưu lại.`
    case 'other':
      return `Chưa lưu được “${fileName}”. Chọn thư mục khác rồi lưu lại.`
  }
}
