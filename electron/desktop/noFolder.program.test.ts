import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { patience } from '../core/testing/patience.ts'
import { withNetworkDrive } from '../core/testing/playNetworkDrive.ts'
import { fillDiskOf, makeReadOnly, type WhyNot } from './testing/badPlaces.ts'
import { type Double, programOfEachTest, quit, undoAtEnd } from './testing/startProgram.ts'

const { folder, home, startProgram, startWithWindow } = programOfEachTest()

/** The user's folder for all programs, in which the program's own stands. */
const outer = () => join(folder(), 'roaming')
const own = () => join(outer(), 'so-ban-chi-dao')
const chromiums = () => join(own(), 'trinh-duyet')

function useOuter(): void {
  mkdirSync(outer())
  vi.stubEnv('XDG_DATA_HOME', outer())
  vi.stubEnv('APPDATA', outer())
}

/** All but the log, which is written where that is possible. */
const namesBelow = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('nhat-ky-loi.txt'))

const ended = (double: Double) => vi.waitFor(() => expect(double.told.exits).toHaveLength(1), patience)

const mayNotWrite = 'Không được phép ghi vào thư mục dữ liệu.'
const isOnNetwork = 'Thư mục dữ liệu nằm ở máy khác trong mạng.'
const isFile = 'Nơi để dữ liệu đang là một tệp, không phải thư mục.'

/** Its name, what brings it about, what is said, the path that is named, and the folder that is shown. */
type Fault = readonly [string, () => WhyNot, string, () => string, () => string]

function makeFile(path: string): WhyNot {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'a file')
  return undefined
}

/** As a redirected `%APPDATA%`, behind the letter of a drive. */
function putOnNetwork(path: string): WhyNot {
  const answer = withNetworkDrive(path)
  const real = vi.spyOn(realpathSync, 'native').mockImplementation(answer)
  undoAtEnd(() => real.mockRestore())
  return undefined
}

const faults: readonly Fault[] = [
  ['a folder that nobody may write into', () => makeReadOnly(own()), mayNotWrite, own, own],
  ['a folder that nobody may make', () => makeReadOnly(outer()), mayNotWrite, own, outer],
  ['a file in its place', () => makeFile(own()), isFile, own, outer],
  ['one with a file in place of Chromium’s', () => makeFile(chromiums()), isFile, chromiums, own],
  ['one on another computer', () => putOnNetwork(outer()), isOnNetwork, own, outer],
  ['one on a full disk', () => fillDiskOf(own()), 'Ổ đĩa đã đầy.', own, own],
]

/** Two folders that Chromium held when its program ended: one of this hour, and one of two days ago. */
function leftByChromium(): { readonly recent: string; readonly old: string } {
  const [recent, old] = [join(folder(), 'so-ban-chi-dao-mo-111111'), join(folder(), 'so-ban-chi-dao-mo-222222')]
  for (const left of [recent, old]) {
    mkdirSync(join(left, 'Network'), { recursive: true })
    writeFileSync(join(left, 'Network', 'Cookies'), '')
  }
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000)
  utimesSync(old, twoDaysAgo, twoDaysAgo)
  return { recent, old }
}

describe('the desktop program, that has no folder to start in but', () => {
  it.for(faults)('%s, says what and where, and ends by Enter', async (fault, { skip }) => {
    const [, spoil, message, path, shown] = fault
    useOuter()
    const whyNot = spoil()
    if (whyNot !== undefined) skip(whyNot)
    const before = namesBelow(outer())

    const double = await startProgram(({ decide }) => decide.messageBox.push(1, 0))
    await ended(double)

    // Shown, looked at, tried again, closed.
    expect(double.told.messageBoxes).toHaveLength(3)
    for (const box of double.told.messageBoxes) {
      expect(box.message).toBe(message)
      expect(box.buttons).toEqual(['Thử lại', 'Mở thư mục', 'Đóng'])
      expect([box.defaultId, box.cancelId]).toEqual([2, 2])
      const [advice, named] = box.detail?.split('\n\n') ?? []
      expect(advice).toMatch(/mở lại chương trình/)
      expect(named).toBe(path())
    }
    expect(double.told.opened).toEqual([shown()])
    expect(double.told.exits).toEqual([1])
    expect([double.told.relaunches, double.told.quits]).toEqual([0, 0])
    expect(double.BrowserWindow.opened).toEqual([])
    expect(namesBelow(outer())).toEqual(before)
  })

  it('a file in its place, starts anew once that is mended: Chromium has taken another folder meanwhile', async () => {
    writeFileSync(home(), 'a file')
    const double = await startProgram(({ dialog }) => {
      vi.spyOn(dialog, 'showMessageBox').mockImplementationOnce(async () => {
        renameSync(home(), `${home()}.txt`)
        return { response: 0 }
      })
    })
    const other = double.told.paths.get('userData') ?? ''
    expect(other).toContain(join(folder(), 'so-ban-chi-dao-mo-'))
    expect(double.told.paths.get('sessionData')).toBe(other)
    await ended(double)

    expect([double.told.relaunches, double.told.exits]).toEqual([1, [0]])
    expect(double.BrowserWindow.opened).toEqual([])
    expect(existsSync(other)).toBe(false)
    expect(readFileSync(`${home()}.txt`, 'utf8')).toBe('a file')
    vi.resetModules()
    const { double: anew } = await startWithWindow()
    expect(anew.told.paths.get('userData')).toBe(home())
    await quit(anew)
  })

  it('a file in its place, removes what an earlier such start had to leave', async () => {
    const { recent, old } = leftByChromium()
    writeFileSync(home(), 'a file')
    const double = await startProgram()
    await ended(double)
    expect([recent, old].map((left) => existsSync(left))).toEqual([true, false])
  })

  it('one that is there again, removes that as well', async () => {
    const { recent, old } = leftByChromium()
    const { double } = await startWithWindow()
    await vi.waitFor(() => expect(existsSync(old)).toBe(false), patience)
    expect(existsSync(recent)).toBe(true)
    await quit(double)
  })

  it('a file in its place, says so at least where Chromium can have no other folder either', async () => {
    writeFileSync(home(), 'a file')
    const double = await startProgram(({ decide }) => {
      decide.temporaryFolder = join(folder(), 'gone')
    })
    await ended(double)
    expect(double.told.errorBoxes).toEqual([expect.stringContaining(isFile)])
    expect(double.told.errorBoxes[0]).toContain(home())
    expect([double.told.messageBoxes, double.told.exits]).toEqual([[], [1]])
    expect(readFileSync(home(), 'utf8')).toBe('a file')
  })

  it('one beside itself that keeps nothing, says why and does not open other data instead', async () => {
    writeFileSync(join(folder(), 'mang-theo.txt'), '')
    const double = await startProgram(({ decide }) => {
      decide.program = join(folder(), 'so-ban-chi-dao.exe')
    })
    await ended(double)
    expect(double.told.messageBoxes).toMatchObject([
      { message: 'Chưa mở được ở chế độ mang theo.', detail: expect.stringContaining('thư mục tạm'), defaultId: 2 },
    ])
    expect(double.told.messageBoxes[0]?.detail).toContain(folder())
    expect(double.told.exits).toEqual([1])
    expect(double.BrowserWindow.opened).toEqual([])
    expect(existsSync(home())).toBe(false)
  })

  it('one that can be written again, starts without a question', async () => {
    mkdirSync(home())
    const { double } = await startWithWindow()
    expect(double.told.messageBoxes).toEqual([])
    expect(readdirSync(home()).filter((name) => name.startsWith('~'))).toEqual([])
    await quit(double)
    rmSync(home(), { recursive: true })
  })
})
