import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RPCHandler } from '@orpc/server/message-port'
import { app, type BrowserWindow, dialog, Menu, protocol, session, shell } from 'electron'
import { pageOrigin } from '../shared/contract/door.ts'
import { type App, openApp } from './core/app.ts'
import type { AppOptions } from './core/appOptions.ts'
import { openRescue, type Rescue } from './core/book/rescue/rescue.ts'
import { systemClock } from './core/platform/clock.ts'
import { isMendable, startFault } from './core/platform/database/startFault.ts'
import { openJobs } from './core/platform/jobs/jobs.ts'
import { answerFromBundle } from './desktop/bundle.ts'
import { type DataPlace, dataPlace } from './desktop/dataPlace.ts'
import { readDesktopState, writeDesktopState } from './desktop/desktopState.ts'
import { openDoor } from './desktop/door.ts'
import { errorLog } from './desktop/errorLog.ts'
import { desktopHostServices } from './desktop/hostServices.ts'
import { lockDownProcess, lockDownSession } from './desktop/lockdown.ts'
import { openMainWindow } from './desktop/mainWindow.ts'
import { menuTemplate } from './desktop/menu.ts'
import { askWithoutFolder } from './desktop/startElsewhere.ts'
import { chromiumFolder, folderFault } from './desktop/startFolders.ts'
import { askAboutFault, type ToldFault } from './desktop/startQuestion.ts'
import { temporaryFolder } from './desktop/systemFolders.ts'
import { removeOldTemporaryFolders } from './desktop/temporaryFolders.ts'
import { rescueUrl, startUrl } from './desktop/urls.ts'
import { dataFolderName } from './desktop/userFolder.ts'

const title = 'Sổ Ban Chỉ đạo'
const place = findPlace()
const { home } = place
const dataFolder = join(home, dataFolderName)
const statePath = join(home, 'cua-so.json')
const rendererFolder = join(import.meta.dirname, '..', 'renderer')
const workerEntry = pathToFileURL(join(import.meta.dirname, 'worker.cjs'))
const log = errorLog(join(home, 'nhat-ky-loi.txt'))

let window: BrowserWindow | undefined
let core: App | undefined
/** What the window is connected to. */
let handler: RPCHandler<object> | undefined

// Without a listener Electron shows an English box with a stack trace.
process.on('uncaughtException', (error) => {
  log(error)
  dialog.showErrorBox(title, 'Chương trình gặp trục trặc và phải đóng. Nội dung đã lưu và bản nháp vẫn còn.')
  app.exit(1)
})
process.on('unhandledRejection', log)

lockDownProcess()
app.setAppUserModelId('vn.sobanchidao.desktop')
const fault = faultAtStart()
if (fault === undefined) startOnce()
else void askWithoutFolder({ fault, again: faultAtStart, title, log })

function startOnce(): void {
  app.setPath('userData', home)
  app.setPath('sessionData', chromiumFolder(home))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', showFirstWindow)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', closeDataFirst)
  app.whenReady().then(start).catch(giveUp)
}

async function start(): Promise<void> {
  lockDownSession(session.defaultSession)
  await session.defaultSession.setProxy({ mode: 'direct' })
  protocol.handle(new URL(pageOrigin).protocol.slice(0, -1), (request) => answerFromBundle(request, rendererFolder))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        developing: !app.isPackaged,
        openDataFolder: () => void shell.openPath(dataFolder),
        about: showAbout,
      }),
    ),
  )
  const opened = await openData()
  if (opened === undefined) return app.quit()
  openDoor(
    () => window?.webContents,
    (port) => handler?.upgrade(port, { context: {} }),
  )
  window = openMainWindow({
    title,
    preload: join(import.meta.dirname, 'preload.cjs'),
    developing: !app.isPackaged,
    remembered: readDesktopState(statePath),
    remember,
    log,
    page: opened === 'rescue' ? rescueUrl : startUrl,
  })
  window.on('closed', () => {
    window = undefined
  })
  core?.prepare()
  await removeOldTemporaryFolders(temporaryFolder())
}

/**
 * Opens the data, asking what to do as long as that fails. What is wrong with the data themselves is asked in the
 * window, which stands in the place of the program until they open; all else in a box, which needs no disk to write to.
 *
 * @returns what the window shows; undefined when the user gives up
 */
async function openData(): Promise<'program' | 'rescue' | undefined> {
  const options: AppOptions = {
    dataDir: dataFolder,
    clock: systemClock,
    operator: userInfo().username,
    log,
    openJobs: () => openJobs(workerEntry),
    host: desktopHostServices({
      window: () => window,
      lastFolder: () => readDesktopState(statePath).lastFolder,
      rememberFolder: (lastFolder) => remember({ lastFolder }),
      packageFolders: () => readDesktopState(statePath).packageFolders ?? [],
      rememberPackageFolders: (folders) => remember({ packageFolders: [...folders] }),
    }),
  }
  for (;;) {
    try {
      connectTo(await openApp(options))
      return 'program'
    } catch (error) {
      log(error)
      const fault = startFault(error, dataFolder)
      if (isMendable(fault)) {
        const rescue = openRescue({ app: options, openApp, fault, onOpened: (opened) => leaveRescue(rescue, opened) })
        handler = new RPCHandler(rescue.router, rescue.handlerOptions)
        return 'rescue'
      }
      if (!(await askAboutFault(fault, title))) return undefined
    }
  }
}

function connectTo(opened: App): void {
  core = opened
  handler = new RPCHandler(opened.router, opened.handlerOptions)
}

/** The page that hears of it loads the program, and asks for a port to it then. */
function leaveRescue(rescue: Rescue, opened: App): void {
  connectTo(opened)
  opened.prepare()
  rescue.close().catch(log)
}

function remember(changed: Parameters<typeof writeDesktopState>[1]): void {
  writeDesktopState(statePath, { ...readDesktopState(statePath), ...changed })
}

function showFirstWindow(): void {
  if (window?.isMinimized()) window.restore()
  window?.show()
  window?.focus()
}

/**
 * The database is closed after the window, which may still save or stay open, and before the process ends; hence
 * `will-quit`, not `before-quit`.
 */
function closeDataFirst(event: Electron.Event): void {
  const open = core
  if (!open) return
  event.preventDefault()
  core = undefined
  open
    .close()
    .catch(log)
    .finally(() => app.quit())
}

function giveUp(error: unknown): void {
  log(error)
  dialog.showErrorBox(title, 'Chưa mở được chương trình. Dữ liệu không bị thay đổi. Khởi động lại máy rồi mở lại.')
  app.exit(1)
}

function showAbout(): void {
  void dialog.showMessageBox({
    type: 'info',
    title,
    message: title,
    detail: `Phiên bản ${app.getVersion()}. ${place.carried ? 'Chế độ mang theo: dữ liệu nằm cạnh chương trình' : 'Dữ liệu chỉ nằm trên máy này'}; chương trình không dùng mạng.`,
    buttons: ['Đóng'],
    noLink: true,
  })
}

function findPlace(): DataPlace {
  return dataPlace({
    platform: process.platform,
    environment: process.env,
    userHome: homedir(),
    program: app.getPath('exe'),
    packaged: app.isPackaged,
    temporaryFolder: tmpdir(),
  })
}

/** Why there is no folder to start in; undefined when there is one. */
function faultAtStart(): ToldFault | undefined {
  const found = findPlace()
  return found.refusal ?? folderFault(found.home, log)
}
