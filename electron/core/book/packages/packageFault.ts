import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { formatSize } from '../../../../shared/text/sizes.ts'
import { errorCode } from '../../platform/files/errorCode.ts'
import { faultSentence, type Place, sentenceOfFault, wordsOfFault } from '../../platform/files/faultWords.ts'
import { heldCodes } from '../../platform/files/heldFiles.ts'
import { isOfFileSystem } from '../../platform/files/storageFault.ts'
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
  const { message, advice } = wordsOfFault('full', spotAt(place, 'writing'))
  if (free === null || free >= needed) return new PackageError(`${message} ${advice}`)
  const where = capitalizeFirst(placeInWords(place))
  const sizes = `cần ${formatSize(needed)}, còn trống ${formatSize(free, 'down')}, thiếu ${formatSize(needed - free)}`
  return new PackageError(`${where} không đủ chỗ: ${sizes}. ${advice}`)
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
  if (!heldCodes.has(errorCode(error) ?? '')) return error
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
  return new PackageError(sentenceOfFault('detached', spotAt(place, 'reading')), cause)
}

/** Sorts an error of the file system while writing by what the user can do; null when it is none. */
export const writingFault = (error: unknown, place: PlaceOnDisk) => faultOf(error, place, 'writing')

/** As {@link writingFault}, while reading. */
export const readingFault = (error: unknown, place: PlaceOnDisk) => faultOf(error, place, 'reading')

const spotAt = (place: PlaceOnDisk, doing: 'writing' | 'reading'): Place => ({
  kind: place.kind,
  name: placeInWords(place),
  doing,
})

function faultOf(error: unknown, place: PlaceOnDisk, doing: 'writing' | 'reading'): PackageError | null {
  // What a database says is of the book.
  if (!isOfFileSystem(error)) return null
  const sentence = faultSentence(error, spotAt(place, doing))
  return sentence === null ? null : new PackageError(sentence, error)
}
