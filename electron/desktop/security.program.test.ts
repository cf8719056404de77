import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { programOfEachTest, quit } from './testing/startProgram.ts'

// Points 15 to 20 of Electron's security checklist, in its order (electronjs.org/docs/latest/tutorial/security): what
// the program lets out of its hands. The others are in security.page.test.ts.

const { startProgram, startWithWindow } = programOfEachTest()
const root = resolve(import.meta.dirname, '../..')

/** The sources of the program and its page that hold such words. */
function sourcesWith(words: RegExp): string[] {
  return ['electron', 'renderer', 'shared']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((n) => join(room, n)))
    .filter((name) => /\.(tsx?|html)$/.test(name) && !/\.test\.|[\\/]testing[\\/]/.test(name))
    .filter((name) => words.test(readFileSync(join(root, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

describe('15. nothing is handed to the system but what the program made', () => {
  it('no address is opened outside', () => {
    expect(sourcesWith(/openExternal/)).toEqual([])
  })

  it('a file is opened by the desktop host alone, which names it itself', () => {
    expect(sourcesWith(/openPath|showItemInFolder/)).toEqual([
      'electron/desktop/hostServices.ts',
      'electron/desktop/startQuestion.ts',
      'electron/main.ts',
    ])
  })
})

describe('16. Electron is a current one', () => {
  it('its version is exact, the one that is installed, and packed as it is', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    const installed = readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')
    expect(installed).toContain(`"version": "${manifest.devDependencies.electron}"`)
    expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).not.toMatch(/electronVersion|electronDist/)
  })

  it('it is of a line that is maintained: 45 or newer', () => {
    expect(Number(manifest.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45)
  })
})

describe('17. the sender of every message is looked at', () => {
  it('only our page, in the main frame of our window, gets a port', async () => {
    const { double, window } = await startWithWindow()
    const postMessage = vi.fn()
    const page = { origin: 'app://bundle', parent: null, postMessage }
    const own = window.webContents
    const strangers = [
      { sender: own, senderFrame: null },
      { sender: own, senderFrame: { ...page, parent: page } },
      { sender: own, senderFrame: { ...page, origin: 'https://example.com' } },
      { sender: own, senderFrame: { ...page, origin: 'app://bundle2' } },
      { sender: own, senderFrame: { ...page, origin: 'file://' } },
      { sender: own, senderFrame: { ...page, origin: 'null' } },
      { sender: new EventEmitter(), senderFrame: page },
      { sender: new double.WebContents(), senderFrame: page },
    ]
    for (const stranger of strangers) double.ipcMain.emit('connect', stranger)
    expect(postMessage).not.toHaveBeenCalled()
    window.emit('closed')
    double.ipcMain.emit('connect', { sender: own, senderFrame: page })
    expect(postMessage).not.toHaveBeenCalled()
    await quit(double)
  })

  it('there is no other message that the program hears', async () => {
    const { double } = await startWithWindow()
    expect(double.ipcMain.eventNames()).toEqual(['connect'])
    expect(sourcesWith(/ipcMain\.(handle|once|addListener)|\.ipc\.(on|handle)|sendSync|ipcRenderer\.invoke/)).toEqual(
      [],
    )
    await quit(double)
  })
})

describe('18. the page has a protocol of its own instead of file://', () => {
  it('the scheme has no more rights than it needs', async () => {
    const { double } = await startWithWindow()
    expect(double.told.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    expect([...double.protocolHandlers.keys()]).toEqual(['app'])
    await quit(double)
  })

  it.each([
    ['POST', 'app://bundle/index.html', 405],
    ['GET', 'app://elsewhere/index.html', 403],
    ['GET', 'app://bundle/../main.ts', 404],
    ['GET', 'app://bundle/%2e%2e/package.json', 404],
    ['GET', 'app://bundle/..%2fpackage.json', 400],
    ['GET', 'app://bundle/..%5cpackage.json', 400],
    ['GET', 'app://bundle/assets\\..\\..\\package.json', 400],
    ['GET', 'app://bundle/..%2frenderer-old/index.html', 400],
  ])('%s %s is answered with %3$d and nothing else', async (method, url, status) => {
    const { double } = await startWithWindow()
    const answer = await double.protocolHandlers.get('app')?.(new Request(url, { method }))
    expect(answer?.status).toBe(status)
    expect(await answer?.text()).toBe('')
    await quit(double)
  })

  it('no file is loaded as a page', () => {
    expect(sourcesWith(/loadFile\(|file:\/\/\//)).toEqual([])
  })
})

describe('19. fuses', () => {
  // That they stand so in the packed program is seen by `npm run dist:check`.
  it.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['onlyLoadAppFromAsar', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['grantFileProtocolExtraPrivileges', false],
  ])('%s is %s', (fuse, state) => {
    expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).toContain(`\n  ${fuse}: ${state}\n`)
  })

  it('and the doors that no fuse closes: no debugging port, no developer tools', async () => {
    const { double, window } = await startWithWindow()
    expect(double.told.removedSwitches).toEqual(['remote-debugging-port', 'remote-debugging-pipe'])
    expect(window.options.webPreferences).toMatchObject({ devTools: false })
    await quit(double)
  })
})

describe('20. the page gets no part of Electron', () => {
  it('the preload puts nothing on the window', async () => {
    const posted = vi.fn()
    const page = Object.assign(new EventTarget(), { postMessage: posted })
    const before = Object.keys(page)
    const ipcRenderer = Object.assign(new EventEmitter(), { send: vi.fn() })
    vi.doMock('electron', () => ({ ipcRenderer }))
    vi.stubGlobal('window', page)
    try {
      await import('../preload.ts')
      const ready = { source: page, origin: 'app://bundle', data: 'so-ban-chi-dao:ready' }
      page.dispatchEvent(Object.assign(new Event('message'), ready))
      ipcRenderer.emit('port', { ports: [{}] })
    } finally {
      vi.unstubAllGlobals()
    }
    expect(ipcRenderer.send).toHaveBeenCalledOnce()
    expect(posted).toHaveBeenCalledOnce()
    expect(Object.keys(page)).toEqual(before)
    expect(sourcesWith(/contextBridge|exposeInMainWorld/)).toEqual([])
  })

  it('a second program that is started gets nothing at all', async () => {
    const double = await startProgram(({ decide }) => {
      decide.lock = false
    })
    expect(double.ipcMain.eventNames()).toEqual([])
    expect(double.protocolHandlers.size).toBe(0)
  })
})
