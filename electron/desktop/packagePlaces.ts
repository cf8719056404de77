import { type BrowserWindow, dialog } from 'electron'
import { systemDrives } from '../core/book/packages/drives.ts'
import type { HostPlaces } from '../core/platform/host/hostServices.ts'
import { firstThere } from './systemFolders.ts'

interface Surroundings {
  /** The window that questions belong to. */
  window(): BrowserWindow | undefined
  packageFolders(): readonly string[]
  rememberPackageFolders(folders: readonly string[]): void
}

/** How many chosen folders are offered again. */
const keptFolders = 5

/** Sticks and folders of the desktop. The page sees none of the paths; the core turns them into ids. */
export function desktopPlaces(around: Surroundings): HostPlaces {
  return {
    drives: systemDrives,
    folders: around.packageFolders,
    async chooseFolder() {
      const last = await firstThere(around.packageFolders())
      const options = {
        title: 'Chọn thư mục để chép ra',
        buttonLabel: 'Chọn thư mục này',
        ...(last !== undefined && { defaultPath: last }),
        properties: ['openDirectory' as const, 'createDirectory' as const, 'dontAddToRecent' as const],
      }
      const window = around.window()
      const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
      return answer.canceled ? undefined : answer.filePaths[0]
    },
    rememberFolder(folder) {
      const others = around.packageFolders().filter((other) => other !== folder)
      around.rememberPackageFolders([folder, ...others].slice(0, keptFolders))
    },
  }
}
