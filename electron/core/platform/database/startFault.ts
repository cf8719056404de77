import { join } from 'node:path'
import { errorCode } from '../files/errorCode.ts'
import { type FaultWords, type OwnPlace, wordsOfFault } from '../files/faultWords.ts'
import { type StorageFault, storageFault } from '../files/storageFault.ts'
import { databaseFileName } from './files.ts'

/** Why the data could not be opened, as far as somebody can do something about it. */
export type StartFaultKind =
  | 'folder-is-file'
  | 'on-network'
  | 'not-writable'
  | 'disk-full'
  | 'locked'
  | 'damaged'
  | 'foreign-log'
  | 'not-ours'
  | 'emptied'
  | 'newer'
  | 'other'

/** For the dialog of the desktop or the line on a console; the page never gets a path. */
export interface StartFault {
  readonly kind: StartFaultKind
  /** What happened. */
  readonly message: string
  /** What to do; nothing of it harms the data. */
  readonly advice: string
  /** The folder or file that it is about. */
  readonly path: string
}

/**
 * Faults of the data themselves, out of which the screen of the start leads: it sets them aside and restores a backup.
 * The others are mended outside of the program.
 */
const mendableFaults: ReadonlySet<StartFaultKind> = new Set(['damaged', 'foreign-log', 'not-ours', 'emptied', 'other'])

export const isMendable = ({ kind }: StartFault): boolean => mendableFaults.has(kind)

const codes: Partial<Record<StartFaultKind, string>> = { 'folder-is-file': 'ENOTDIR', 'on-network': 'SQLITE_CANTOPEN' }

/** A fault that the program sees by itself, before SQLite would write anything. */
export class DataFaultError extends Error {
  readonly kind: StartFaultKind
  /** As SQLite would call it; hosts sort errors at start by code. */
  readonly code: string

  constructor(
    kind: Exclude<StartFaultKind, 'not-writable' | 'disk-full' | 'locked' | 'newer' | 'other'>,
    detail: string,
  ) {
    super(detail)
    this.name = 'DataFaultError'
    this.kind = kind
    this.code = codes[kind] ?? 'SQLITE_CORRUPT'
  }
}

/**
 * Reads anything that `openApp` threw as a sentence for the user.
 *
 * @param dataDir the folder that was to be opened
 */
export function startFault(error: unknown, dataDir: string): StartFault {
  const kind = kindOf(error)
  return { kind, ...words(kind), path: aboutFolder.has(kind) ? dataDir : join(dataDir, databaseFileName) }
}

const aboutFolder: ReadonlySet<StartFaultKind> = new Set([
  'folder-is-file',
  'on-network',
  'not-writable',
  'disk-full',
  'other',
])

function kindOf(error: unknown): StartFaultKind {
  if (error instanceof DataFaultError) return error.kind
  if (error instanceof Error && error.name === 'NewerDatabaseError') return 'newer'
  if (error instanceof Error && error.name === 'DamagedBookError') return 'damaged'
  if (errorCode(error) === 'SQLITE_NOTADB') return 'not-ours'
  const fault = storageFault(error)
  return fault === null ? 'other' : kindOfFault[fault]
}

const kindOfFault: Record<StorageFault, StartFaultKind> = {
  full: 'disk-full',
  held: 'locked',
  busy: 'locked',
  denied: 'not-writable',
  readOnly: 'not-writable',
  missing: 'not-writable',
  damaged: 'damaged',
  inTheWay: 'folder-is-file',
  detached: 'other',
  silent: 'other',
  moved: 'other',
}

const opening: OwnPlace = {
  kind: 'own',
  folder: 'dữ liệu',
  again: 'mở lại chương trình',
  safe: 'dữ liệu đã lưu vẫn còn nguyên',
}

function words(kind: StartFaultKind): FaultWords {
  const told = sentences[kind]
  return typeof told === 'string' ? wordsOfFault(told, opening) : told
}

/** What the screen of the start offers, in words that are right on a console too. */
const chooseWayOut =
  'Chọn cách khắc phục trên màn hình mở đầu của chương trình. Dữ liệu hiện có được để riêng, không xóa; các bản sao lưu vẫn giữ nguyên.'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What only a start can find; a fault of the disk is told as everywhere. */
const sentences: Record<StartFaultKind, FaultWords | 'inTheWay' | 'denied' | 'full' | 'busy'> = {
  'folder-is-file': 'inTheWay',
  'not-writable': 'denied',
  'disk-full': 'full',
  locked: 'busy',
  'on-network': {
    message: 'Thư mục dữ liệu nằm ở máy khác trong mạng.',
    advice:
      'Sổ để qua mạng dễ hỏng nên chương trình không mở. Nhờ người quản trị máy đưa thư mục này về ổ đĩa của máy, hoặc giải nén bản mang theo vào ổ đĩa của máy hay USB, rồi mở lại chương trình.',
  },
  damaged: { message: 'Sổ có chỗ hỏng, không đọc được hết.', advice: chooseWayOut },
  'foreign-log': {
    message: 'Phần ghi dở bên cạnh không khớp với tệp dữ liệu.',
    advice: chooseWayOut,
  },
  'not-ours': { message: 'Tệp dữ liệu không phải của chương trình này.', advice: chooseWayOut },
  emptied: { message: 'Tệp dữ liệu trống: nội dung đã bị chương trình khác xóa.', advice: chooseWayOut },
  newer: {
    message: 'Dữ liệu được ghi bằng phiên bản mới hơn của chương trình.',
    advice: 'Cài phiên bản mới nhất rồi mở lại. Dữ liệu vẫn còn nguyên.',
  },
  other: {
    message: 'Chưa mở được dữ liệu.',
    advice: `Dữ liệu không bị thay đổi. Khởi động lại máy rồi mở lại. Nếu vẫn lỗi: ${lowerFirst(chooseWayOut)}`,
  },
}
