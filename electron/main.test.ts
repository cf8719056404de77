import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { describe, expect, it, vi } from 'vitest'
import type { contract } from '../shared/contract/index.ts'
import { patience } from './core/testing/patience.ts'
import { callsOf } from './desktop/testing/pageCalls.ts'
import { attempt, programOfEachTest, quit } from './desktop/testing/startProgram.ts'

const { folder, home, startProgram, startWithWindow } = programOfEachTest()

describe('the desktop program', () => {
  it('opens one window on its own page', async () => {
    const { double, window } = await startWithWindow()
    expect(double.BrowserWindow.opened).toHaveLength(1)
    expect(window.url).toBe('app://bundle/index.html')
    await quit(double)
  })

  it('answers the contract over the port that it hands to its page', async () => {
    const { double, window } = await startWithWindow()
    const postMessage = vi.fn()
    const senderFrame = { origin: 'app://bundle', parent: null, postMessage }
    double.ipcMain.emit('connect', { sender: window.webContents, senderFrame })
    expect(postMessage).toHaveBeenCalledOnce()
    const [channel, message, [port]] = postMessage.mock.calls[0] ?? ['', '', []]
    expect([channel, message]).toEqual(['port', null])

    const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port.port }))
    expect(await client.host.info()).toEqual({ kind: 'desktop', version: '0.1.0' })

    const bytes = new Uint8Array([0x50, 0x4b, 3, 4])
    const path = join(folder(), 'bien-ban.docx')
    double.decide.saveDialog.push({ canceled: true, filePath: '' }, { canceled: false, filePath: path })
    const paper = { fileName: 'bien-ban.docx', file: new File([bytes], 'bien-ban.docx') }
    expect(await client.host.saveFile(paper)).toEqual({ saved: false, fileName: 'bien-ban.docx' })
    expect(await client.host.saveFile(paper)).toEqual({ saved: true, fileName: 'bien-ban.docx' })
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)

    double.decide.saveDialog.push({ canceled: false, filePath: join(folder(), 'gone', 'a.docx') })
    await expect(client.host.saveFile(paper)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/“a.docx”/),
    })

    expect(await client.host.openFile(paper)).toEqual({ opened: true })
    expect(double.told.opened[0]).toMatch(/so-ban-chi-dao-word-[^/\\]+[/\\]bien-ban\.docx$/)
    const program = { fileName: 'a.exe', file: new File([bytes], 'a.exe') }
    await expect(client.host.openFile(program)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(client.host.saveFile({ ...paper, fileName: '../a.docx' })).rejects.toMatchObject({ code: 'REFUSED' })
    expect(double.told.opened).toHaveLength(1)
    port.close()
    await quit(double)
  })

  it('closes the database before it ends, and only once', async () => {
    const { double } = await startWithWindow()
    // SQLite keeps this file as long as a connection is open.
    const log = join(home(), 'so-lieu', 'so-ban-chi-dao.sqlite-wal')
    expect(existsSync(log)).toBe(true)
    const first = attempt()
    double.app.emit('will-quit', first)
    expect(first.preventDefault).toHaveBeenCalled()
    await vi.waitFor(() => expect(double.told.quits).toBe(1), patience)
    expect(existsSync(log)).toBe(false)
    const second = attempt()
    double.app.emit('will-quit', second)
    expect(second.preventDefault).not.toHaveBeenCalled()
  })

  it('remembers where the window was and comes back there', async () => {
    mkdirSync(home(), { recursive: true })
    writeFileSync(join(home(), 'cua-so.json'), '{"window":{"x":50,"y":60,"width":1100,"height":650}}')
    const { double, window } = await startWithWindow()
    expect(window.options).toMatchObject({ x: 50, y: 60, width: 1100, height: 650 })
    window.emit('close')
    expect(JSON.parse(readFileSync(join(home(), 'cua-so.json'), 'utf8'))).toEqual({
      window: { x: 10, y: 20, width: 1200, height: 700 },
      maximized: false,
    })
    await quit(double)
  })

  it('shows the first window when it is started again', async () => {
    const { double, window } = await startWithWindow()
    window.minimized = true
    double.app.emit('second-instance')
    expect(window.calls).toEqual(['restore', 'show', 'focus'])
    await quit(double)
  })

  it('gives way to the one that runs already', async () => {
    const double = await startProgram(({ decide }) => {
      decide.lock = false
    })
    expect(double.told.quits).toBe(1)
    expect(double.BrowserWindow.opened).toEqual([])
    expect(double.ipcMain.eventNames()).toEqual([])
  })

  it('keeps its data beside itself when it is carried along, and opens nothing of the user’s', async () => {
    const carried = join(folder(), 'stick')
    mkdirSync(carried)
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, join(folder(), 'temporary'))
    writeFileSync(join(carried, 'mang-theo.txt'), '')
    const { double } = await startWithWindow(({ decide }) => {
      decide.program = join(carried, 'so-ban-chi-dao.exe')
    })
    expect(existsSync(join(carried, 'du-lieu', 'so-lieu', 'so-ban-chi-dao.sqlite'))).toBe(true)
    expect(double.told.paths.get('userData')).toBe(join(carried, 'du-lieu'))
    expect(double.told.paths.get('sessionData')).toBe(join(carried, 'du-lieu', 'trinh-duyet'))
    expect(existsSync(home())).toBe(false)
    await quit(double)
  })

  it('tells in Vietnamese that the data is broken, offers its folder, and leaves the file as it is', async () => {
    const broken = join(home(), 'so-lieu', 'so-ban-chi-dao.sqlite')
    mkdirSync(join(home(), 'so-lieu'), { recursive: true })
    writeFileSync(broken, 'not a database '.repeat(200))
    const { double, window } = await startWithWindow()
    expect(window.url).toBe('app://bundle/rescue.html')
    const page = callsOf(double, window)
    expect((await page.rescue.state()).message).toBe('Tệp dữ liệu không phải của chương trình này.')
    page.close()
    const items = double.Menu.set.flat().flatMap(({ submenu = [] }) => submenu)
    items.find(({ label }) => label === 'Mở thư mục dữ liệu')?.click?.()
    expect(double.told.opened).toEqual([join(home(), 'so-lieu')])
    expect(readFileSync(broken, 'utf8')).toBe('not a database '.repeat(200))
  })
})
