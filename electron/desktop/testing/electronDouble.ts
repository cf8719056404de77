import { EventEmitter } from 'node:events'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

interface MessageBox {
  readonly message: string
  readonly detail?: string
  readonly buttons: string[]
  readonly defaultId?: number
  readonly cancelId?: number
}

/**
 * Stands in for the `electron` module where its program cannot run: remembers what it was told and lets a test play
 * Chromium's part. It has only what the desktop host uses, and refuses what Electron refuses (electronjs.org/docs/api),
 * in the same words.
 */
export const told = {
  sandbox: false,
  switches: new Map<string, string | undefined>(),
  removedSwitches: [] as string[],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  paths: new Map<string, string>(),
  quits: 0,
  exits: [] as number[],
  relaunches: 0,
  errorBoxes: [] as string[],
  messageBoxes: [] as MessageBox[],
  opened: [] as string[],
  openDialogs: [] as unknown[],
  saveDialogs: [] as unknown[],
}

/** What the test decides before the program starts, and the user's answers. */
export const decide = {
  lock: true,
  packaged: true,
  messageBox: [] as number[],
  saveDialog: [] as { canceled: boolean; filePath: string }[],
  openDialog: [] as { canceled: boolean; filePaths: string[] }[],
  /** All folders of the system but those in {@link folders}. */
  temporaryFolder: '',
  /** What the system says of a folder, by its name; null where it has none, as of Documents on a drive that is gone. */
  folders: {} as Record<string, string | null>,
  /** The screen without its task bar, in pixels of the page. */
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
  /** Full path of the program that runs. */
  program: '/opt/so-ban-chi-dao/so-ban-chi-dao',
}

class App extends EventEmitter {
  ready = false
  get isPackaged() {
    return decide.packaged
  }
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => told.switches.set(name, value),
    removeSwitch: (name: string) => told.removedSwitches.push(name),
  }
  enableSandbox() {
    mustNotBeReady('app.enableSandbox() can only be called before app is ready')
    told.sandbox = true
  }
  setAppUserModelId() {}
  setPath(name: string, path: string) {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (!pathNames.has(name) || !isFolder(path)) throw new Error('Failed to set path')
    told.paths.set(name, path)
  }
  getPath(name: string) {
    if (name === 'exe') return decide.program
    const path = told.paths.get(name) ?? decide.folders[name]
    if (!pathNames.has(name) || path === null) throw new Error(`Failed to get '${name}' path`)
    return path ?? decide.temporaryFolder
  }
  getVersion() {
    return '0.1.0'
  }
  /** The lock is a file in `userData`, whose folder is made; where it cannot be made, another one is said to run. */
  requestSingleInstanceLock() {
    return decide.lock && canMakeLockFile(told.paths.get('userData'))
  }
  async whenReady() {
    await nextTurn()
    this.ready = true
  }
  quit() {
    told.quits += 1
  }
  exit(code: number) {
    told.exits.push(code)
  }
  relaunch() {
    told.relaunches += 1
  }
}

const pathNames = new Set(['home', 'appData', 'userData', 'sessionData', 'temp', 'exe', 'desktop', 'documents'])

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** As Chromium's process singleton on Windows. */
function canMakeLockFile(folder: string | undefined): boolean {
  if (folder === undefined) return true
  const lock = join(folder, 'lockfile')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(lock, '')
    rmSync(lock)
    return true
  } catch {
    return false
  }
}

export const app = new App()

function mustBeReady(words: string): void {
  if (!app.ready) throw new Error(words)
}

function mustNotBeReady(words: string): void {
  if (app.ready) throw new Error(words)
}

type Answer<T> = (value: T) => void
type DisplayHandler = (request: object, answer: Answer<{ video?: object } | null>) => void
type Deny = (contents: unknown, permission: string, answer: Answer<boolean>) => void

class Session extends EventEmitter {
  permissionRequest: Deny | undefined
  permissionCheck: (() => boolean) | undefined
  deviceCheck: (() => boolean) | undefined
  displayHandler: DisplayHandler | undefined
  beforeRequest: ((details: { url: string }, answer: Answer<{ cancel: boolean }>) => void) | undefined
  spellCheck = true
  proxy: { mode: string } | undefined
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<Session['beforeRequest']>) => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: Deny) {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean) {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.deviceCheck = handler
  }
  setDisplayMediaRequestHandler(handler: DisplayHandler) {
    this.displayHandler = handler
  }
  /**
   * The page asks for a screen, a window or a tab. As Electron (`DisplayMediaDeviceChosen`): `null` refuses, anything
   * else has to bring the stream.
   *
   * @returns what the page gets
   */
  askForDisplay(): Promise<'refused' | 'granted'> {
    return new Promise((answered) => {
      if (!this.displayHandler) return answered('refused')
      this.displayHandler({ videoRequested: true, audioRequested: false, userGesture: true }, (streams) => {
        if (streams === null) return answered('refused')
        if (!streams.video) throw new TypeError('Video was requested, but no video stream was provided')
        answered('granted')
      })
    })
  }
  setSpellCheckerEnabled(enabled: boolean) {
    this.spellCheck = enabled
  }
  async setProxy(proxy: { mode: string }) {
    this.proxy = proxy
  }
}
/** The session that the program gets once Electron is ready; a test may look at it before. */
export const ownSession = new Session()
export const session = {
  get defaultSession() {
    mustBeReady('Session can only be received when app is ready')
    return ownSession
  },
}

type ProtocolHandler = (request: Request) => Promise<Response>
export const protocolHandlers = new Map<string, ProtocolHandler>()
export const protocol = {
  registerSchemesAsPrivileged(schemes: typeof told.schemes) {
    mustNotBeReady('protocol.registerSchemesAsPrivileged should be called before app is ready')
    told.schemes.push(...schemes)
  },
  handle(scheme: string, handler: ProtocolHandler) {
    mustBeReady('Session can only be received when app is ready')
    if (protocolHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    protocolHandlers.set(scheme, handler)
  },
}

export class WebContents extends EventEmitter {
  openWindow: ((details: { url: string }) => { action: string }) | undefined
  setWindowOpenHandler(handler: NonNullable<WebContents['openWindow']>) {
    this.openWindow = handler
  }
}

interface WindowOptions {
  readonly webPreferences: Record<string, unknown>
  readonly [name: string]: unknown
}

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = []
  readonly webContents = new WebContents()
  readonly options: WindowOptions
  readonly calls: string[] = []
  url = ''
  minimized = false
  constructor(options: WindowOptions) {
    super()
    mustBeReady('Cannot create BrowserWindow before app is ready')
    this.options = options
    BrowserWindow.opened.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string) {
    this.url = url
  }
  isMinimized() {
    return this.minimized
  }
  isMaximized() {
    return false
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1200, height: 700 }
  }
  show() {
    this.calls.push('show')
  }
  restore() {
    this.calls.push('restore')
  }
  focus() {
    this.calls.push('focus')
  }
  maximize() {
    this.calls.push('maximize')
  }
  reload() {
    this.calls.push('reload')
  }
  destroy() {
    this.calls.push('destroy')
  }
}

export const screen = {
  getPrimaryDisplay() {
    mustBeReady("The 'screen' module can't be used before the app 'ready' event")
    return { id: 1, workArea: decide.workArea }
  },
  getAllDisplays: () => [screen.getPrimaryDisplay()],
}

interface MenuItem {
  readonly label?: string
  readonly click?: () => void
  readonly submenu?: readonly MenuItem[]
}
export const Menu = {
  set: [] as (readonly MenuItem[])[],
  buildFromTemplate: (items: readonly MenuItem[]) => items,
  setApplicationMenu: (items: readonly MenuItem[]) => Menu.set.push(items),
}

/** Only the box without a choice may be shown earlier. */
function ask(box: MessageBox): number {
  mustBeReady('dialog module can only be used after app is ready')
  told.messageBoxes.push(box)
  return decide.messageBox.shift() ?? box.cancelId ?? 0
}

export const dialog = {
  showErrorBox: (_title: string, text: string) => told.errorBoxes.push(text),
  showMessageBox: async (box: MessageBox) => ({ response: ask(box) }),
  showMessageBoxSync: (_window: unknown, box: MessageBox) => ask(box),
  showSaveDialog: async (...asked: unknown[]) => {
    mustBeReady('dialog module can only be used after app is ready')
    told.saveDialogs.push(asked.at(-1))
    return decide.saveDialog.shift() ?? { canceled: true, filePath: '' }
  },
  showOpenDialog: async (...asked: unknown[]) => {
    mustBeReady('dialog module can only be used after app is ready')
    told.openDialogs.push(asked.at(-1))
    return decide.openDialog.shift() ?? { canceled: true, filePaths: [] }
  },
}

export const shell = {
  openPath: async (path: string) => {
    told.opened.push(path)
    return ''
  },
}

export const ipcMain = new EventEmitter()

export { MessageChannelMain } from './portDouble.ts'
