import { capitalizeFirst } from '../../../../shared/text/names.ts'
import { HeldFileError } from './heldFiles.ts'
import { type StorageFault, storageFault } from './storageFault.ts'

/** Where something went wrong. */
export type Place = OwnPlace | SavedFile | ReadFile | CarriedFolder | CopiedTo

/** A folder of the program's own on the disk of this computer (or the stick that it is carried on). */
export interface OwnPlace {
  readonly kind: 'own'
  readonly folder: 'dữ liệu' | 'sao lưu'
  /** What did not come about: `chưa sao lưu được`; undefined where it is said elsewhere. */
  readonly undone?: string
  /** What to do once it is mended: `sao lưu lại`. */
  readonly again: string
  /** What was not touched: `dữ liệu hiện tại vẫn còn nguyên`. */
  readonly safe?: string
}

/** A file that the user saves where he chose. */
interface SavedFile {
  readonly kind: 'saved'
  /** Without its folder. */
  readonly fileName: string
}

/** A file that the user chose to be read. */
interface ReadFile {
  readonly kind: 'read'
}

/** The folder of the data beside a program that is carried along. */
interface CarriedFolder {
  readonly kind: 'carried'
  readonly name: string
}

/** A stick, or a folder that the user chose, on this computer or in the network. */
interface CopiedTo {
  readonly kind: 'removable' | 'folder'
  /** `USB KINGSTON (E:)`, `thư mục “Tài liệu”`. */
  readonly name: string
  readonly doing: 'writing' | 'reading'
}

/** A sentence in two parts, each without its full stop. */
interface Words {
  /** What happened; undefined where what did not come about says it. */
  readonly fault?: string
  readonly remedy: string
}

/** What happened and what to do, as two sentences. */
export interface FaultWords {
  readonly message: string
  readonly advice: string
}

/** What may be missing of the program's own is not known, and so is not told. */
type OwnFault = Exclude<StorageFault, 'missing'>

/**
 * Tells a fault of a disk or a database to the user, in two sentences. This is the only table of such words.
 *
 * @returns null where nobody knows what to do about it; of what the user chose there is always something to say
 */
export function faultWords(error: unknown, place: Place): FaultWords | null {
  const fault = storageFault(error)
  const heldFile = error instanceof HeldFileError ? error.fileName : ''
  if (place.kind !== 'own') return inSentences(wordsAt(place, fault, heldFile))
  return fault === null || fault === 'missing' ? null : wordsOfFault(fault, place, heldFile)
}

/** As {@link faultWords}, of a fault that is known. */
export function wordsOfFault(fault: OwnFault, place: Place, heldFile = ''): FaultWords {
  return place.kind === 'own'
    ? inSentences(atOwnPlace(place, fault, heldFile), place.undone)
    : inSentences(wordsAt(place, fault, heldFile))
}

/** As {@link faultWords}, in one line. */
export function faultSentence(error: unknown, place: Place): string | null {
  const words = faultWords(error, place)
  return words && inOneLine(words)
}

/** As {@link wordsOfFault}, in one line. */
export const sentenceOfFault = (fault: OwnFault, place: Place): string => inOneLine(wordsOfFault(fault, place))

function inOneLine({ message, advice }: FaultWords): string {
  return message === '' ? advice : `${message} ${advice}`
}

function inSentences({ fault, remedy }: Words, undone?: string): FaultWords {
  const message = [fault, undone].filter((part) => part !== undefined).join(' nên ')
  return { message: message === '' ? '' : `${capitalizeFirst(message)}.`, advice: `${remedy}.` }
}

function wordsAt(place: Exclude<Place, OwnPlace>, fault: StorageFault | null, heldFile: string): Words {
  switch (place.kind) {
    case 'saved':
      return ofSavedFile(place, fault)
    case 'read':
      return ofReadFile(fault)
    case 'carried':
      return ofCarriedFolder(place, fault)
    default:
      return place.doing === 'writing' ? whileWriting(place, fault, heldFile) : whileReading(place, fault)
  }
}

function atOwnPlace({ folder, again, safe }: OwnPlace, fault: OwnFault, heldFile: string): Words {
  const thenAgain = `rồi ${again}${safe === undefined ? '' : `; ${safe}`}`
  switch (fault) {
    case 'full':
      return { fault: 'Ổ đĩa đã đầy', remedy: `Xóa bớt tệp không cần ${thenAgain}` }
    case 'held':
      return { remedy: `${probableHolder(heldFile)} Chờ một lát ${thenAgain}` }
    case 'busy':
      return {
        fault: 'Dữ liệu đang được chương trình khác dùng',
        remedy: `Có thể phần mềm diệt virus, OneDrive, chương trình sao lưu hoặc một cửa sổ khác của sổ đang giữ tệp. Chờ một lát hoặc đóng chương trình đó ${thenAgain}`,
      }
    case 'denied':
    case 'readOnly':
      return {
        fault: `Không được phép ghi vào thư mục ${folder}`,
        remedy: `Kiểm tra quyền của thư mục và phần mềm diệt virus ${thenAgain}`,
      }
    case 'inTheWay':
      return {
        fault: `Nơi để ${folder === 'sao lưu' ? 'bản sao lưu' : folder} đang là một tệp, không phải thư mục`,
        remedy: `Đổi tên hoặc chuyển tệp đó đi chỗ khác ${thenAgain}`,
      }
    case 'silent':
    case 'detached':
      return {
        fault: 'Ổ đĩa chứa dữ liệu không trả lời',
        remedy: `Kiểm tra ổ đĩa, cắm lại USB nếu dữ liệu để trên đó, ${thenAgain}`,
      }
    case 'damaged':
      return {
        fault: 'Sổ có chỗ hỏng, không đọc được hết',
        remedy: 'Đóng rồi mở lại chương trình: màn hình mở đầu cho biết cách khắc phục; các bản sao lưu vẫn giữ nguyên',
      }
    case 'moved':
      return {
        remedy:
          'Thư mục dữ liệu không còn ở chỗ cũ: đã bị chuyển, đổi tên, xóa, hoặc USB đã bị rút trong lúc chương trình đang mở. Đưa về đúng chỗ cũ rồi làm lại; nếu không được, chép phần đang nhập ra nơi khác trước khi đóng chương trình',
      }
  }
}

function ofSavedFile({ fileName }: SavedFile, fault: StorageFault | null): Words {
  switch (fault) {
    case 'held':
    case 'busy':
      return {
        fault: `Chưa thay được tệp “${fileName}”: có thể Word, phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp`,
        remedy: 'Đóng tệp đó rồi lưu lại',
      }
    case 'denied':
      return {
        fault: `Không được phép ghi “${fileName}” vào thư mục đã chọn`,
        remedy: 'Chọn thư mục khác rồi lưu lại',
      }
    case 'readOnly':
      return {
        fault: `Ổ đĩa đã chọn chỉ cho đọc, không ghi được “${fileName}”`,
        remedy: 'Chọn nơi khác rồi lưu lại',
      }
    case 'full':
      return {
        fault: `Ổ đĩa đã đầy, chưa lưu được “${fileName}”`,
        remedy: 'Xóa bớt tệp không cần hoặc chọn ổ khác rồi lưu lại',
      }
    case 'missing':
    case 'inTheWay':
    case 'detached':
      return {
        fault: `Không còn thư mục đã chọn để lưu “${fileName}”`,
        remedy: 'Cắm lại USB hoặc chọn thư mục khác rồi lưu lại',
      }
    default:
      return { fault: `Chưa lưu được “${fileName}”`, remedy: 'Chọn thư mục khác rồi lưu lại' }
  }
}

function ofReadFile(fault: StorageFault | null): Words {
  switch (fault) {
    // What is read is copied to the disk of this computer first.
    case 'full':
      return {
        fault: 'Ổ đĩa của máy đã đầy, chưa đọc được tệp',
        remedy: 'Xóa bớt tệp không cần rồi chọn lại; dữ liệu hiện tại vẫn còn nguyên',
      }
    case 'denied':
    case 'readOnly':
      return { fault: 'Không được phép đọc tệp này', remedy: 'Chép tệp vào máy rồi chọn lại' }
    default:
      return { fault: 'Không đọc được tệp này', remedy: 'Nếu tệp nằm trên USB, cắm lại USB rồi chọn lại' }
  }
}

function ofCarriedFolder({ name }: CarriedFolder, fault: StorageFault | null): Words {
  switch (fault) {
    case 'readOnly':
      return {
        fault: 'Ổ đĩa chỉ cho đọc',
        remedy: 'Gạt khóa chống ghi của USB hoặc chép cả thư mục sang nơi khác rồi mở lại',
      }
    case 'denied':
      return {
        fault: 'Không được phép ghi vào thư mục này',
        remedy: 'Chép cả thư mục sang Tài liệu hoặc USB rồi mở lại',
      }
    case 'full':
      return { fault: 'Ổ đĩa đã đầy', remedy: 'Xóa bớt tệp không cần rồi mở lại' }
    case 'inTheWay':
      return { fault: `Tên “${name}” đã là một tệp`, remedy: 'Đổi tên tệp đó rồi mở lại' }
    default:
      return { fault: 'Không ghi được vào thư mục này', remedy: 'Chép cả thư mục sang nơi khác rồi mở lại' }
  }
}

function whileWriting(place: CopiedTo, fault: StorageFault | null, heldFile: string): Words {
  const { kind, name } = place
  const elsewhere = 'Chọn nơi khác rồi chép lại'
  switch (fault) {
    case 'full':
      return {
        fault: `${name} đã đầy hoặc không nhận thêm tệp`,
        remedy: 'Xóa bớt tệp trên đó hoặc chọn nơi khác rồi chép lại',
      }
    case 'held':
      return {
        fault: `Chưa chép được vào ${name}`,
        remedy: `${probableHolder(heldFile)} Chờ một lát hoặc đóng chương trình đó rồi chép lại`,
      }
    case 'busy':
      return {
        fault: `Một tệp trên ${name} đang mở ở chương trình khác`,
        remedy: 'Đóng tệp đó rồi chép lại',
      }
    case 'denied':
      return { fault: `Không được phép chép vào ${name}`, remedy: elsewhere }
    case 'readOnly':
      return kind === 'removable'
        ? { fault: `${name} đang khóa chống ghi`, remedy: 'Gạt khóa trên USB hoặc dùng USB khác rồi chép lại' }
        : { fault: `${name} nằm trên ổ đĩa chỉ cho đọc`, remedy: elsewhere }
    case 'missing':
    case 'detached':
      return gone(place)
    default:
      return {
        fault: `Chưa chép được vào ${name}`,
        remedy: 'Rút ra cắm lại rồi chép lại; nếu vẫn vậy, chọn nơi khác',
      }
  }
}

function whileReading(place: CopiedTo, fault: StorageFault | null): Words {
  return fault === 'denied' ? { fault: `Không được phép đọc ${place.name}`, remedy: 'Chọn nơi khác' } : gone(place)
}

function gone({ kind, name }: CopiedTo): Words {
  return kind === 'removable'
    ? { fault: `${name} đã bị rút ra hoặc không đọc được`, remedy: 'Cắm lại rồi làm lại từ đầu' }
    : { fault: `Không còn ${name} hoặc không đọc được`, remedy: 'Chọn lại nơi khác' }
}

/** Who probably holds a file, as a sentence: the system does not tell. */
function probableHolder(fileName: string): string {
  return `Có thể phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp “${fileName}”.`
}
