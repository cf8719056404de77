import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { formatSize } from '../../../../shared/text/sizes.ts'
import { errorCode } from '../../platform/files/fileWriteError.ts'
import { HeldFileError, heldCodes, probableHolder } from '../../platform/files/heldFiles.ts'
import { refused } from '../../platform/refusals/refusals.ts'

/** Where a package is written to or read from: its own folder on the disk, and how the screen names it. */
export interface PlaceOnDisk {
  readonly kind: 'removable' | 'folder'
  /** `KINGSTON (E:)`, or the last name of a folder. */
  readonly name: string
  /** Full path; never shown. */
  readonly folder: string
}

/** What keeps a package from being written or checked, as a sentence for the screen. */
export class PackageError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'PackageError'
  }
}

/** A sentence for the screen crosses to the page as a refusal; anything else is thrown as it is. */
export function asRefusal(error: unknown): unknown {
  return error instanceof PackageError ? refused(error.message) : error
}

/** `USB KINGSTON (E:)`, `thư mục “Tài liệu”`. A stick without a name is called `USB (F:)` already. */
export function placeInWords({ kind, name }: PlaceOnDisk): string {
  if (kind === 'folder') return `thư mục “${name}”`
  return name.startsWith('USB ') ? name : `USB ${name}`
}

/** `needed` and `free` in bytes; `free` null where the system does not tell. */
export function tooSmall(place: PlaceOnDisk, needed: number, free: number | null): PackageError {
  const where = capitalizeFirst(placeInWords(place))
  const missing =
    free === null || free >= needed
      ? 'đã đầy hoặc không nhận thêm tệp'
      : `không đủ chỗ: cần ${formatSize(needed)}, còn trống ${formatSize(free, 'down')}, thiếu ${formatSize(needed - free)}`
  return new PackageError(`${where} ${missing}. Xóa bớt tệp trên đó hoặc chọn nơi khác rồi chép lại.`)
}

/** Something else has the name that the package needs. */
export function nameTaken(place: PlaceOnDisk, name: string, kind: 'file' | 'folder'): PackageError {
  const what = kind === 'file' ? 'tệp' : 'thư mục'
  return new PackageError(
    `Trên ${placeInWords(place)} đã có ${what} “${name}” không do chương trình chép ra; chương trình để nguyên. ` +
      `Đổi tên ${what} đó hoặc chọn nơi khác rồi chép lại.`,
  )
}

/** What an error while renaming an older package means; it could be made and written beside, so its files are held. */
export function oldPackageHeld(error: unknown, place: PlaceOnDisk, name: string): unknown {
  if (!heldCodes.has(diskCode(error) ?? '')) return error
  return new PackageError(
    `Gói cũ “${name}” trên ${placeInWords(place)} đang bị giữ. Có thể một tệp trong gói đang mở ở Word, hoặc phần mềm ` +
      'diệt virus, OneDrive đang giữ. Đóng tệp hoặc thư mục đó rồi chép lại.',
    error,
  )
}

/** The chosen folder is a package. */
export function packageIsPlace({ name }: PlaceOnDisk): PackageError {
  return new PackageError(
    `Thư mục “${name}” chính là một gói đã chép ra, không chép thêm vào trong. ` +
      `Chọn thư mục ở trên, nơi chứa “${name}”, rồi chép lại.`,
  )
}

/** The chosen folder lies within a package. */
export function placeInPackage({ name }: PlaceOnDisk, around: string): PackageError {
  return new PackageError(
    `Thư mục “${name}” nằm trong gói “${around}” đã chép ra, không chép thêm vào trong. ` +
      `Chọn thư mục ở trên, nơi chứa “${around}”, rồi chép lại.`,
  )
}

/** The files of a package lie on a stick without a folder around them. */
export function packageAtRoot(place: PlaceOnDisk): PackageError {
  return new PackageError(
    `Trên ${placeInWords(place)} có một gói nằm ngay ngoài cùng, không trong thư mục nào; chép thêm vào đó thì gói ấy ` +
      'không còn nguyên. Chuyển các tệp của gói vào một thư mục riêng hoặc dùng USB khác rồi chép lại.',
  )
}

export function changedOnTheWay(place: PlaceOnDisk, file: string): PackageError {
  return new PackageError(
    `“${file}” đọc lại từ ${placeInWords(place)} không giống bản đã chép. ` +
      `${place.kind === 'removable' ? 'USB' : 'Ổ đĩa'} có thể sắp hỏng; chọn nơi khác rồi chép lại.`,
  )
}

/** The place, or what was being written there, is not there any more. */
export function placeGone(place: PlaceOnDisk, cause?: unknown): PackageError {
  const words =
    place.kind === 'removable'
      ? `${placeInWords(place)} đã bị rút ra hoặc không đọc được. Cắm lại rồi làm lại từ đầu.`
      : `Không còn ${placeInWords(place)} hoặc không đọc được. Chọn lại nơi khác.`
  return new PackageError(words, cause)
}

/** The code of an error of the file system; undefined for an error of any other kind. */
function diskCode(error: unknown): string | undefined {
  const code = errorCode(error)
  return code !== undefined && /^(E[A-Z0-9]+|UNKNOWN)$/.test(code) ? code : undefined
}

/** Sorts an error of the file system while writing by what the user can do; null when it is none. */
export function writingTrouble(error: unknown, place: PlaceOnDisk): PackageError | null {
  const where = capitalizeFirst(placeInWords(place))
  if (error instanceof HeldFileError) {
    const words = `Chưa chép được vào ${placeInWords(place)}. ${probableHolder(error.fileName)}`
    return new PackageError(`${words} Chờ một lát hoặc đóng chương trình đó rồi chép lại.`, error)
  }
  switch (diskCode(error)) {
    case 'EROFS':
      return new PackageError(
        place.kind === 'removable'
          ? `${where} đang khóa chống ghi. Gạt khóa trên USB hoặc dùng USB khác rồi chép lại.`
          : `${where} nằm trên ổ đĩa chỉ cho đọc. Chọn nơi khác rồi chép lại.`,
        error,
      )
    case 'EACCES':
    case 'EPERM':
      return new PackageError(`Không được phép chép vào ${placeInWords(place)}. Chọn nơi khác rồi chép lại.`, error)
    case 'EBUSY':
    case 'ETXTBSY':
      return new PackageError(
        `Một tệp trên ${placeInWords(place)} đang mở ở chương trình khác. Đóng tệp đó rồi chép lại.`,
        error,
      )
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
    case 'ENOTCONN':
      return placeGone(place, error)
    case undefined:
      return null
    default:
      return new PackageError(
        `Chưa chép được vào ${placeInWords(place)}. Rút ra cắm lại rồi chép lại; nếu vẫn vậy, chọn nơi khác.`,
        error,
      )
  }
}

/** As {@link writingTrouble}, while reading. */
export function readingTrouble(error: unknown, place: PlaceOnDisk): PackageError | null {
  switch (diskCode(error)) {
    case undefined:
      return null
    case 'EACCES':
    case 'EPERM':
      return new PackageError(`Không được phép đọc ${placeInWords(place)}. Chọn nơi khác.`, error)
    default:
      return placeGone(place, error)
  }
}
