import { BrowserWindow, dialog, Menu, screen } from 'electron'
import { contextMenuTemplate } from './contextMenu.ts'
import type { DesktopState } from './desktopState.ts'
import { smallestSize, windowBounds } from './windowBounds.ts'

export interface WindowOptions {
  readonly title: string
  /** Full path of the preload, one CommonJS file. */
  readonly preload: string
  readonly developing: boolean
  readonly remembered: DesktopState
  readonly remember: (state: Pick<DesktopState, 'window' | 'maximized'>) => void
  readonly log: (error: unknown) => void
  /** The address to open. */
  readonly page: string
}

/** Opens the one window of the program on its page. */
export function openMainWindow(options: WindowOptions): BrowserWindow {
  const { remembered, developing, preload, title } = options
  const screens = screensMainFirst()
  const smallest = smallestSize(screens)
  const window = new BrowserWindow({
    ...windowBounds(remembered.window, screens),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title,
    show: false,
    // Warm paper, the page's own ground: no white flash before the first screen.
    backgroundColor: '#FBFAF7',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Windows' dictionaries mark all Vietnamese red.
      spellcheck: false,
      devTools: developing,
    },
  })
  if (remembered.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    options.remember({ window: window.getNormalBounds(), maximized: window.isMaximized() })
  })
  askBeforeLeaving(window)
  offerToReopen(window, options)
  window.webContents.on('context-menu', (_event, place) => {
    const items = contextMenuTemplate(place)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
  window.loadURL(options.page).catch((error: unknown) => {
    options.log(error)
    window.show()
  })
  return window
}

function screensMainFirst() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}

/** The page says by `beforeunload` that something would be lost; without this question Electron just stays open. */
function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const leave = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Còn việc chưa xong trong cửa sổ này.',
      detail: 'Nội dung đang nhập được giữ làm bản nháp cho lần mở sau. Nếu đang chép ra USB, việc chép dừng lại.',
      buttons: ['Ở lại', 'Đóng'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (leave === 1) event.preventDefault()
  })
}

function offerToReopen(window: BrowserWindow, { log, title }: WindowOptions): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log(new Error(`The page stopped: ${details.reason}, exit code ${details.exitCode}`))
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title,
      message: 'Màn hình làm việc vừa dừng đột ngột.',
      detail: 'Nội dung đã lưu và bản nháp vẫn còn.',
      buttons: ['Mở lại', 'Đóng chương trình'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 0) window.reload()
    else window.destroy()
  })
}
