import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { attempt, programOfEachTest, quit } from './testing/startProgram.ts'

// Points 1 to 14 of Electron's security checklist, in its order (electronjs.org/docs/latest/tutorial/security): what
// the page may be and do. The others are in security.program.test.ts.

const { startWithWindow } = programOfEachTest()
const renderer = resolve(import.meta.dirname, '../../renderer')

/** What the window was opened with. */
async function webPreferences(): Promise<Record<string, unknown>> {
  const { double, window } = await startWithWindow()
  await quit(double)
  return window.options.webPreferences
}

/** The page's own sources. */
function pageSources(): string[] {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html|css)$/.test(name) && !/\.test\./.test(name))
    .map((name) => readFileSync(join(renderer, name), 'utf8'))
}

describe('1. only secure content is loaded', () => {
  const strangers = [
    'http://example.com/',
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'other://bundle/index.html',
    'devtools://devtools/',
  ]

  it('every request but to the page’s own files is cancelled', async () => {
    const { double } = await startWithWindow()
    const decide = (url: string) => {
      const decided = vi.fn()
      double.session.defaultSession.beforeRequest?.({ url }, decided)
      return decided.mock.calls[0]?.[0]
    }
    expect(decide('app://bundle/assets/main.js')).toEqual({ cancel: false })
    for (const url of strangers) expect(decide(url), url).toEqual({ cancel: true })
    await quit(double)
  })

  it('no name of a host can be looked up and no proxy is asked', async () => {
    const { double } = await startWithWindow()
    expect(double.told.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(double.told.switches.has('disable-background-networking')).toBe(true)
    expect(double.session.defaultSession.proxy).toEqual({ mode: 'direct' })
    expect(double.session.defaultSession.spellCheck).toBe(false)
    const download = attempt()
    double.session.defaultSession.emit('will-download', download)
    expect(download.preventDefault).toHaveBeenCalled()
    await quit(double)
  })
})

describe('2. to 10. what a window may do', () => {
  it('2. Node is in no page, frame or worker', async () => {
    expect(await webPreferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
    })
  })

  it('3. the preload lives in a world of its own', async () => {
    expect(await webPreferences()).toMatchObject({ contextIsolation: true })
  })

  it('4. the page’s process is sandboxed, and so is every other', async () => {
    const { double, window } = await startWithWindow()
    expect(double.told.sandbox).toBe(true)
    expect(window.options.webPreferences).toMatchObject({ sandbox: true })
    expect([...double.told.switches.keys()].filter((name) => /no-sandbox/.test(name))).toEqual([])
    await quit(double)
  })

  it('5. every permission is denied, asked for or looked up, and every device', async () => {
    const { double } = await startWithWindow()
    const { defaultSession: own } = double.session
    const permissions = [
      ...['clipboard-read', 'clipboard-sanitized-write', 'display-capture', 'fullscreen', 'geolocation'],
      ...['idle-detection', 'media', 'mediaKeySystem', 'midi', 'midiSysex', 'notifications', 'pointerLock'],
      ...['keyboardLock', 'openExternal', 'speaker-selection', 'storage-access', 'window-management'],
      ...['fileSystem', 'hid', 'serial', 'usb', 'unknown', ''],
    ]
    const answer = vi.fn()
    for (const permission of permissions) own.permissionRequest?.({}, permission, answer)
    expect(answer.mock.calls).toEqual(permissions.map(() => [false]))
    expect(own.permissionCheck?.()).toBe(false)
    expect(own.deviceCheck?.()).toBe(false)
    await quit(double)
  })

  it('5. no screen, window or tab is handed out, and asking for one does not bring the program down', async () => {
    const { double } = await startWithWindow()
    const { defaultSession: own } = double.session
    expect(own.displayHandler).toBeDefined()
    await expect(own.askForDisplay()).resolves.toBe('refused')
    await quit(double)
  })

  it('6. the same-origin policy stays on', async () => {
    const { double, window } = await startWithWindow()
    expect(window.options.webPreferences).toMatchObject({ webSecurity: true })
    const loose = /disable-web-security|disable-site-isolation|allow-file-access|ignore-certificate/
    expect([...double.told.switches.keys()].filter((name) => loose.test(name))).toEqual([])
    await quit(double)
  })

  it('7. the page comes with a policy that runs only its own scripts, and has no other', async () => {
    const { double } = await startWithWindow()
    const answer = await double.protocolHandlers.get('app')?.(new Request('app://bundle/index.html'))
    expect(answer?.status).toBe(200)
    const policy = answer?.headers.get('content-security-policy')?.split('; ') ?? []
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"]),
    )
    expect(policy.join(' ')).not.toMatch(/unsafe-eval|https?:|wss?:|\*/)
    expect(await answer?.text()).not.toMatch(/<script(?![^>]*\bsrc="\.?\/)|\son[a-z]+=|javascript:/i)
    await quit(double)
  })

  it('8. to 10. no insecure content, no experimental feature, no Blink feature', async () => {
    const preferences = await webPreferences()
    expect(preferences).toMatchObject({ allowRunningInsecureContent: false })
    for (const name of ['experimentalFeatures', 'enableBlinkFeatures', 'disableBlinkFeatures', 'enableWebSQL']) {
      expect(preferences, name).not.toHaveProperty(name)
    }
  })
})

describe('11. and 12. there is no webview', () => {
  it('the tag is off, none may attach, and the page writes none', async () => {
    const { double, window } = await startWithWindow()
    expect(window.options.webPreferences).toMatchObject({ webviewTag: false })
    for (const contents of [window.webContents, laterContents(double)]) {
      const event = attempt()
      contents.emit('will-attach-webview', event, { nodeIntegration: true }, { src: 'https://example.com/' })
      expect(event.preventDefault).toHaveBeenCalled()
    }
    expect(pageSources().filter((text) => /<webview|allowpopups/i.test(text))).toEqual([])
    await quit(double)
  })
})

describe('13. the window stays on its page', () => {
  it.each([
    ['will-frame-navigate', { url: 'https://example.com/', isMainFrame: true }],
    ['will-frame-navigate', { url: 'http://example.com/', isMainFrame: false }],
    ['will-frame-navigate', { url: 'data:text/html,x', isMainFrame: true }],
    ['will-frame-navigate', { url: 'app://bundle2/index.html', isMainFrame: true }],
    ['will-navigate', { url: 'http://example.com/' }],
    ['will-navigate', { url: 'file:///etc/passwd' }],
    ['will-navigate', { url: 'javascript:alert(1)' }],
    ['will-redirect', { url: 'app://bundle/index.html' }],
  ] as const)('%s to %o is prevented, in contents made later too', async (name, details) => {
    const { double, window } = await startWithWindow()
    for (const contents of [window.webContents, laterContents(double)]) {
      const event = attempt(details)
      contents.emit(name, event)
      expect(event.preventDefault).toHaveBeenCalled()
    }
    await quit(double)
  })

  it('it may load its own page again', async () => {
    const { double, window } = await startWithWindow()
    const reload = attempt({ url: 'app://bundle/index.html', isMainFrame: true })
    window.webContents.emit('will-frame-navigate', reload)
    expect(reload.preventDefault).not.toHaveBeenCalled()
    await quit(double)
  })
})

describe('14. there is one window', () => {
  it.each(['http://example.com/', 'app://bundle/index.html', 'about:blank', 'mailto:a@example.com'])(
    'none is opened on %s',
    async (url) => {
      const { double, window } = await startWithWindow()
      expect(window.webContents.openWindow?.({ url })).toEqual({ action: 'deny' })
      expect(laterContents(double).openWindow?.({ url })).toEqual({ action: 'deny' })
      expect(double.BrowserWindow.opened).toHaveLength(1)
      await quit(double)
    },
  )
})

/** Contents that come to be without the program having made them. */
function laterContents(double: typeof import('./testing/electronDouble.ts')) {
  const contents = new double.WebContents()
  double.app.emit('web-contents-created', {}, contents)
  return contents
}
