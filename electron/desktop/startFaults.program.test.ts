import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openDatabase } from '../core/platform/database/database.ts'
import { holdDatabase } from '../core/testing/holdDatabase.ts'
import { patience } from '../core/testing/patience.ts'
import { fillDiskOf, makeReadOnly } from './testing/badPlaces.ts'
import { callsOf } from './testing/pageCalls.ts'
import { programOfEachTest, quit } from './testing/startProgram.ts'

const { home, startProgram, startWithWindow } = programOfEachTest()

const dataFolder = () => join(home(), 'so-lieu')
const file = () => join(dataFolder(), 'so-ban-chi-dao.sqlite')

/** A database as the program leaves it. */
async function begun(): Promise<void> {
  mkdirSync(home(), { recursive: true })
  await (await openDatabase(dataFolder(), 'Văn thư')).destroy()
}

/** Every file below a folder with its content; a file in its place under ''. */
function contentOf(path: string): Record<string, string> {
  try {
    const names = readdirSync(path)
    return Object.assign({}, ...names.map((name) => ({ [name]: readFileSync(join(path, name)).toString('base64') })))
  } catch {
    return { '': readFileSync(path).toString('base64') }
  }
}

function writtenByNewer(): void {
  const connection = new BetterSqlite3(file())
  connection.exec("INSERT INTO migrations VALUES ('0999-later', '2030-01-01T00:00:00'); PRAGMA journal_mode = DELETE")
  connection.close()
}

async function heldByAnother(): Promise<void> {
  onTestFinished(await holdDatabase(file(), 'EXCLUSIVE'))
}

/**
 * Its name, what brings it about (a text from it says why that cannot be done here), what is said of it, and the path
 * that is named.
 */
type Fault = readonly [string, () => unknown, string, () => string]

const faults: readonly Fault[] = [
  [
    'a file in place of the data folder',
    () => {
      rmSync(dataFolder(), { recursive: true })
      writeFileSync(dataFolder(), 'x')
    },
    'Nơi để dữ liệu đang là một tệp, không phải thư mục.',
    dataFolder,
  ],
  ['a file of a newer version', writtenByNewer, 'Dữ liệu được ghi bằng phiên bản mới hơn của chương trình.', file],
  ['a file that another program holds', heldByAnother, 'Dữ liệu đang được chương trình khác dùng.', file],
  [
    'a data folder that nobody may write into',
    () => makeReadOnly(dataFolder()),
    'Không được phép ghi vào thư mục dữ liệu.',
    dataFolder,
  ],
  ['a full disk', () => fillDiskOf(dataFolder()), 'Ổ đĩa đã đầy.', dataFolder],
]

/** Faults of the data themselves; the rest as above. */
const faultsOfData: readonly (readonly [string, () => unknown, string])[] = [
  ['an emptied file', () => truncateSync(file(), 0), 'Tệp dữ liệu trống: nội dung đã bị chương trình khác xóa.'],
  ['a file cut short', () => truncateSync(file(), 40_000), 'Sổ có chỗ hỏng, không đọc được hết.'],
  [
    'a file that is no database',
    () => writeFileSync(file(), 'Sổ họp '.repeat(1000)),
    'Tệp dữ liệu không phải của chương trình này.',
  ],
  [
    'a file that is gone beside its log',
    () => renameSync(file(), `${file()}-wal`),
    'Tệp dữ liệu trống: nội dung đã bị chương trình khác xóa.',
  ],
]

describe('the desktop program, given', () => {
  it.for(faults)('%s, says what and where, changes nothing and ends by Enter', async (fault, { skip }) => {
    const [, spoil, message, path] = fault
    await begun()
    const whyNot = await spoil()
    if (typeof whyNot === 'string') skip(whyNot)
    const before = contentOf(dataFolder())

    const double = await startProgram(({ decide }) => decide.messageBox.push(1, 2))
    await vi.waitFor(() => expect(double.told.quits).toBe(1), patience)

    // Looking at the folder comes back to the question.
    expect(double.told.messageBoxes).toHaveLength(2)
    for (const box of double.told.messageBoxes) {
      expect(box.message).toBe(message)
      expect(box.buttons).toEqual(['Thử lại', 'Mở thư mục', 'Đóng'])
      // Enter and Esc press the button that harms nothing.
      expect([box.defaultId, box.cancelId]).toEqual([2, 2])
      const [advice, named] = box.detail?.split('\n\n') ?? []
      expect(advice).toMatch(/(mở lại|khôi phục)/)
      expect(named).toBe(path())
    }
    // A file in place of the folder is not opened by whatever program the system has for it.
    expect(double.told.opened).toEqual([statSync(dataFolder()).isDirectory() ? dataFolder() : home()])
    expect(double.BrowserWindow.opened).toEqual([])
    expect(contentOf(dataFolder())).toEqual(before)
  })

  it.for(faultsOfData)('%s, shows the screen that leads out, and the program once it is out', async (fault) => {
    const [, spoil, message] = fault
    await begun()
    await spoil()
    const before = contentOf(dataFolder())

    const { double, window } = await startWithWindow()

    expect(window.url).toBe('app://bundle/rescue.html')
    expect(double.told.messageBoxes).toEqual([])
    const page = callsOf(double, window)
    expect(await page.rescue.state()).toMatchObject({ message, backups: [] })
    expect(contentOf(dataFolder())).toEqual(before)

    expect(await page.rescue.take({ way: 'anew' })).toEqual({ type: 'done', opened: true })
    page.close()
    // The page loads the program and asks for a port to it.
    const program = callsOf(double, window)
    expect(await program.client.ward.status()).toMatchObject({ ready: false })
    program.close()
    await quit(double)
    expect(readdirSync(dataFolder())).toContain('so-ban-chi-dao.sqlite')
  })

  it('a fault of the data, ends with its window and leaves them', async () => {
    await begun()
    truncateSync(file(), 0)
    const before = contentOf(dataFolder())
    const { double } = await startWithWindow()
    double.app.emit('window-all-closed')
    await vi.waitFor(() => expect(double.told.quits).toBe(1), patience)
    expect(contentOf(dataFolder())).toEqual(before)
  })

  it('a fault that was mended meanwhile, opens at the next try', async () => {
    await begun()
    renameSync(dataFolder(), `${dataFolder()}.kept`)
    writeFileSync(dataFolder(), 'x')

    const double = await startProgram((prepared) => {
      vi.spyOn(prepared.dialog, 'showMessageBox').mockImplementationOnce(async () => {
        rmSync(dataFolder())
        renameSync(`${dataFolder()}.kept`, dataFolder())
        return { response: 0 }
      })
    })

    await vi.waitFor(() => expect(double.BrowserWindow.opened).toHaveLength(1), patience)
    expect(double.told.messageBoxes).toEqual([])
    await quit(double)
  })
})
