import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { dialog, shell } from 'electron'
import type { StartFault } from '../core/platform/database/startFault.ts'

/** What keeps the program from starting, in words for the user. */
export type ToldFault = Pick<StartFault, 'message' | 'advice' | 'path'>

/**
 * Tells what is wrong and where, and offers to try again or to look at the place. The button that Enter and Esc press
 * harms nothing. Electron has to be ready.
 *
 * @returns whether to try again; else the program ends
 */
export async function askAboutFault(fault: ToldFault, title: string): Promise<boolean> {
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title,
      message: fault.message,
      detail: inOneText(fault.advice, fault.path),
      buttons: ['Thử lại', 'Mở thư mục', 'Đóng'],
      defaultId: 2,
      cancelId: 2,
      noLink: true,
    })
    if (response !== 1) return response === 0
    await shell.openPath(nearestFolder(fault.path))
  }
}

/** The same in a box with no choice, which Electron shows at any moment. */
export function tellFault({ message, advice, path }: ToldFault, title: string): void {
  dialog.showErrorBox(title, inOneText(message, advice, path))
}

const inOneText = (...parts: readonly string[]) => parts.join('\n\n')

/** The path itself when it is a folder, else the next one above it that is there: a file must not be opened. */
function nearestFolder(path: string): string {
  const above = dirname(path)
  return isFolder(path) || above === path ? path : nearestFolder(above)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
