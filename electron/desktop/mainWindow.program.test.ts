import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { patience } from '../core/testing/patience.ts'
import { attempt, letProgramHear, programOfEachTest, quit } from './testing/startProgram.ts'

const { home, startProgram, startWithWindow } = programOfEachTest()
const logFile = () => join(home(), 'nhat-ky-loi.txt')
const log = () => (existsSync(logFile()) ? readFileSync(logFile(), 'utf8') : '')

describe('the window', () => {
  it('and its smallest size fit an office screen at 150 %', async () => {
    const { double, window } = await startWithWindow(({ decide }) => {
      decide.workArea = { x: 0, y: 0, width: 911, height: 472 }
    })
    expect(window.options).toMatchObject({ width: 911, height: 472, minWidth: 800, minHeight: 472 })
    await quit(double)
  })
})

describe('leaving a page that would lose something', () => {
  it.for([
    ['Enter or Esc stay', undefined, false],
    ['“Ở lại” stays', 0, false],
    ['“Đóng” leaves', 1, true],
  ] as const)('is asked about, and left as the answer is: %s', async ([_name, answer, leaves]) => {
    const { double, window } = await startWithWindow()
    if (answer !== undefined) double.decide.messageBox.push(answer)
    const event = attempt()

    window.webContents.emit('will-prevent-unload', event)

    expect(double.told.messageBoxes).toMatchObject([
      { message: 'Còn việc chưa xong trong cửa sổ này.', buttons: ['Ở lại', 'Đóng'], defaultId: 0, cancelId: 0 },
    ])
    // Electron stays unless the event is prevented, which here means: ignore what the page said.
    expect(event.preventDefault).toHaveBeenCalledTimes(leaves ? 1 : 0)
    await quit(double)
  })
})

describe('a page that stopped', () => {
  it.for([
    ['Enter or Esc open it again', undefined, 'reload'],
    ['“Mở lại” opens it again', 0, 'reload'],
    ['“Đóng chương trình” closes it', 1, 'destroy'],
  ] as const)('is told and written to the log, and then the answer decides: %s', async ([_name, answer, does]) => {
    const { double, window } = await startWithWindow()
    if (answer !== undefined) double.decide.messageBox.push(answer)

    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 })

    expect(double.told.messageBoxes).toMatchObject([
      {
        message: 'Màn hình làm việc vừa dừng đột ngột.',
        detail: 'Nội dung đã lưu và bản nháp vẫn còn.',
        buttons: ['Mở lại', 'Đóng chương trình'],
        defaultId: 0,
        cancelId: 0,
      },
    ])
    expect(window.calls).toEqual([does])
    expect(log()).toContain('The page stopped: oom, exit code 5')
    await quit(double)
  })

  it('because it was closed, is no fault', async () => {
    const { double, window } = await startWithWindow()
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    expect([double.told.messageBoxes, window.calls, log()]).toEqual([[], [], ''])
    await quit(double)
  })
})

describe('an error that nobody caught', () => {
  it('ends the program with a sentence that has one button and no stack trace; the log has that', async () => {
    const { double } = await startWithWindow()

    letProgramHear('uncaughtException', new Error('a broken part'))

    expect(double.told.errorBoxes).toEqual([
      'Chương trình gặp trục trặc và phải đóng. Nội dung đã lưu và bản nháp vẫn còn.',
    ])
    expect(double.told.exits).toEqual([1])
    expect(log()).toMatch(/Error: a broken part\n\s+at /)
    await quit(double)
  })

  it('in a promise, is written to the log and disturbs nobody', async () => {
    const { double, window } = await startWithWindow()

    letProgramHear('unhandledRejection', new Error('a broken promise'))

    expect(log()).toContain('Error: a broken promise')
    expect([double.told.errorBoxes, double.told.messageBoxes, double.told.exits]).toEqual([[], [], []])
    expect(window.calls).toEqual([])
    await quit(double)
  })

  it('while the program starts, ends it with a sentence that says what to do', async () => {
    const double = await startProgram(({ ownSession }) => {
      vi.spyOn(ownSession, 'setProxy').mockRejectedValue(new Error('no proxy'))
    })
    await vi.waitFor(() => expect(double.told.exits).toEqual([1]), patience)
    expect(double.told.errorBoxes).toEqual([
      'Chưa mở được chương trình. Dữ liệu không bị thay đổi. Khởi động lại máy rồi mở lại.',
    ])
    expect(log()).toContain('Error: no proxy')
    expect(double.BrowserWindow.opened).toEqual([])
  })
})
