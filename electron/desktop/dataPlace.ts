import { posix, win32 } from 'node:path'
import { faultSentence } from '../core/platform/files/faultWords.ts'
import { isInside, isOnNetwork } from '../core/platform/files/realPath.ts'
import { type PlaceDisk, placeDisk } from './placeDisk.ts'
import type { ToldFault } from './startQuestion.ts'
import { userFolder } from './userFolder.ts'

/** With this file beside the program its data stand there too (chế độ mang theo). Only the zip has it. */
export const carriedMarker = 'mang-theo.txt'

/** The folder beside the program that then holds what otherwise is in the user's folder. */
export const carriedFolder = 'du-lieu'

export interface Surroundings {
  /** As in `process.platform`. */
  readonly platform: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's home folder. */
  readonly userHome: string
  /** Full path of the running program. */
  readonly program: string
  /** Whether it runs from its archive, not from the sources. */
  readonly packaged: boolean
  readonly temporaryFolder: string
}

export interface DataPlace {
  /** The folder for data, settings and log. */
  readonly home: string
  readonly carried: boolean
  /** Why the program must not start there. */
  readonly refusal?: ToldFault
}

/**
 * Decides where the data stand: in the user's folder, or beside the program when it is carried along. A place that
 * cannot keep data is refused; the user's folder is never taken instead, for that would show other data.
 */
export function dataPlace(around: Surroundings, disk: PlaceDisk = placeDisk): DataPlace {
  const { dirname, join } = systemOf(around)
  const folder = dirname(around.program)
  const names = around.packaged ? disk.names(folder) : []
  // An update removes the folder of the installed program; data in there would go with it.
  const installed = names.some((name) => /^uninstall .*\.exe$/i.test(name))
  if (installed || !names.some((name) => name.toLowerCase() === carriedMarker)) {
    return { home: userFolder(around.platform, around.environment, around.userHome), carried: false }
  }
  const home = join(folder, carriedFolder)
  const reason = reasonAgainst(folder, home, around, disk)
  if (reason === undefined) return { home, carried: true }
  return {
    home,
    carried: true,
    refusal: { message: 'Chưa mở được ở chế độ mang theo.', advice: reason, path: folder },
  }
}

const systemOf = ({ platform }: Surroundings) => (platform === 'win32' ? win32 : posix)

function reasonAgainst(folder: string, home: string, around: Surroundings, disk: PlaceDisk): string | undefined {
  if (isOnNetwork(disk.real(folder))) {
    return 'Thư mục nằm ở máy khác trong mạng, dữ liệu dễ hỏng. Chép cả thư mục vào máy này hoặc USB rồi mở lại.'
  }
  // Archive programs unpack there what is started from within an archive, and remove it afterwards.
  if (isInside(disk.real(folder), disk.real(around.temporaryFolder), systemOf(around))) {
    return 'Chương trình đang chạy trong thư mục tạm, dữ liệu để đó sẽ mất. Giải nén cả tệp .zip ra một thư mục riêng rồi mở lại.'
  }
  try {
    disk.tryWriting(home)
    return undefined
  } catch (error) {
    return faultSentence(error, { kind: 'carried', name: carriedFolder }) ?? undefined
  }
}
