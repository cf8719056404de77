import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { writeFileAtomically } from '../core/platform/files/atomicWrite.ts'
import { errorCode } from '../core/platform/files/errorCode.ts'
import { FileWriteError } from '../core/platform/files/fileWriteError.ts'
import type { HostServices } from '../core/platform/host/hostServices.ts'
import { refused } from '../core/platform/refusals/refusals.ts'
import { desktopPlaces } from './packagePlaces.ts'
import { looksLikeWordFile, type SuggestedFile, suggestedFile, withExtension } from './savedFile.ts'
import { firstThere, folderToSaveIn, temporaryFolder } from './systemFolders.ts'
import { makeWordCopy } from './wordCopies.ts'

interface Surroundings {
  /** The window that questions belong to. */
  window(): BrowserWindow | undefined
  lastFolder(): string | undefined
  rememberFolder(folder: string): void
  /** Folders that packages were copied to, the latest first. */
  packageFolders(): readonly string[]
  rememberPackageFolders(folders: readonly string[]): void
}

/** What the page asks of the desktop: the save question, opening in Word, the places for packages. */
export function desktopHostServices(around: Surroundings): HostServices {
  return {
    kind: 'desktop',
    version: app.getVersion(),
    places: desktopPlaces(around),

    async chooseBackupFile() {
      const last = await firstThere(around.packageFolders())
      const options = {
        title: 'Chọn tệp sao lưu',
        buttonLabel: 'Chọn tệp này',
        ...(last !== undefined && { defaultPath: last }),
        filters: [
          { name: 'Bản sao lưu', extensions: ['sqlite'] },
          { name: 'Mọi tệp', extensions: ['*'] },
        ],
        properties: ['openFile' as const, 'dontAddToRecent' as const],
      }
      const window = around.window()
      const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
      return answer.canceled ? undefined : answer.filePaths[0]
    },

    async saveFile(fileName, bytes) {
      const suggested = suggestedFile(fileName)
      if (!suggested) throw refused('Tên tệp không hợp lệ, chưa lưu.')
      const path = await askWhere(suggested, around)
      if (path === undefined) return { saved: false, fileName }
      try {
        await writeFileAtomically(path, bytes)
      } catch (error) {
        if (error instanceof FileWriteError) throw refused(error.message)
        throw error
      }
      around.rememberFolder(dirname(path))
      return { saved: true, fileName: basename(path) }
    },

    async openFile(fileName, bytes) {
      if (!looksLikeWordFile(fileName, bytes)) throw refused('Chỉ mở được tệp Word (.docx).')
      const copy = await makeWordCopy(temporaryFolder(), fileName, bytes).catch((error: unknown) => {
        // The folder is full, gone, or lets nobody write: what is saved elsewhere can be opened all the same.
        throw errorCode(error) === undefined ? error : refused(noCopy)
      })
      const fault = await shell.openPath(copy)
      return { opened: fault === '' }
    },
  }
}

const noCopy = 'Không ghi được vào thư mục tạm của máy nên chưa mở được. Lưu tệp Word rồi mở tệp vừa lưu.'

async function askWhere(suggested: SuggestedFile, around: Surroundings): Promise<string | undefined> {
  const last = around.lastFolder()
  const folder = await folderToSaveIn(last === undefined ? [] : [last])
  let defaultPath = folder === undefined ? suggested.fileName : join(folder, suggested.fileName)
  for (;;) {
    const options = {
      title: 'Lưu tệp',
      buttonLabel: 'Lưu',
      defaultPath,
      filters: [{ name: suggested.kindLabel, extensions: [suggested.extension] }],
      properties: ['showOverwriteConfirmation' as const],
    }
    const window = around.window()
    const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
    if (answer.canceled || answer.filePath === '') return undefined
    const path = withExtension(answer.filePath, suggested.extension)
    // The question asked about replacing the name that was typed; with the extension put back it may be another
    // file, so it is asked again.
    if (path === answer.filePath || !existsSync(path)) return path
    defaultPath = path
  }
}
