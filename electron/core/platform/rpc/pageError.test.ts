import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ORPCError } from '@orpc/server'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { nominee, roundOf } from '../../testing/roundsToDecide.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { invalid } from '../refusals/refusals.ts'
import { toPageError } from './pageError.ts'

/** A database of some pages. */
function filled(): string {
  const path = join(dataFolder(), 'a.sqlite')
  const connection = new BetterSqlite3(path)
  connection.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE lines (text TEXT);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO lines SELECT 'Tổ dân phố số ' || i FROM n;
  `)
  connection.close()
  return path
}

function opened(path: string, options?: BetterSqlite3.Options) {
  const connection = new BetterSqlite3(path, options)
  onTestFinished(() => {
    connection.close()
  })
  return connection
}

function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const countLines = (connection: BetterSqlite3.Database) => connection.prepare('SELECT count(text) FROM lines').get()

/** Real faults of a real disk and a real SQLite, each as it comes. */
const faults: readonly (readonly [string, string, () => unknown])[] = [
  [
    'a database that cannot grow',
    'Ổ đĩa đã đầy nên chưa lưu được.',
    () => {
      const connection = opened(filled())
      connection.pragma('max_page_count = 1')
      return thrown(() => connection.exec("INSERT INTO lines SELECT text || text || text FROM lines; SELECT 'x'"))
    },
  ],
  [
    'a database that somebody else is writing',
    'Dữ liệu đang được chương trình khác dùng nên chưa lưu được.',
    () => {
      const path = filled()
      opened(path).exec('BEGIN IMMEDIATE')
      const connection = opened(path, { timeout: 0 })
      return thrown(() => connection.exec("INSERT INTO lines VALUES ('x')"))
    },
  ],
  [
    'a database that may only be read',
    'Không được phép ghi vào thư mục dữ liệu nên chưa lưu được.',
    () => {
      const connection = opened(filled(), { readonly: true })
      return thrown(() => connection.exec("INSERT INTO lines VALUES ('x')"))
    },
  ],
  [
    'a database that cannot be opened',
    'Không được phép ghi vào thư mục dữ liệu nên chưa lưu được.',
    () => thrown(() => new BetterSqlite3(join(dataFolder(), 'none.sqlite'), { fileMustExist: true })),
  ],
  [
    'a database that is damaged',
    'Sổ có chỗ hỏng',
    () => {
      const path = filled()
      const bytes = readFileSync(path)
      bytes.fill(0xff, 4096)
      writeFileSync(path, bytes)
      const connection = opened(path)
      return thrown(() => countLines(connection))
    },
  ],
  [
    'a database that is cut short',
    'Sổ có chỗ hỏng',
    () => {
      const path = filled()
      truncateSync(path, 9000)
      const connection = opened(path)
      return thrown(() => countLines(connection))
    },
  ],
  [
    'what is no database',
    'Sổ có chỗ hỏng',
    () => {
      const path = join(dataFolder(), 'a.sqlite')
      writeFileSync(path, 'Sổ họp '.repeat(1000))
      const connection = opened(path)
      return thrown(() => countLines(connection))
    },
  ],
]

/** What has no path to it here, by its code. */
const codes: readonly (readonly [string, string])[] = [
  ['EDQUOT', 'Ổ đĩa đã đầy nên chưa lưu được.'],
  ['SQLITE_IOERR_SHMSIZE', 'Ổ đĩa đã đầy nên chưa lưu được.'],
  ['SQLITE_LOCKED', 'Dữ liệu đang được chương trình khác dùng nên chưa lưu được.'],
  ['EROFS', 'Không được phép ghi vào thư mục dữ liệu nên chưa lưu được.'],
  ['SQLITE_IOERR_WRITE', 'Ổ đĩa chứa dữ liệu không trả lời nên chưa lưu được.'],
  ['EIO', 'Ổ đĩa chứa dữ liệu không trả lời nên chưa lưu được.'],
]

function shown(error: unknown) {
  const logged: unknown[] = []
  const { code, message, defined, status, data } = toPageError(error, (cause) => logged.push(cause))
  return { code, message, defined, status, data, logged }
}

describe('toPageError', () => {
  it.each(faults)('tells of %s, and what to do', (_what, words, cause) => {
    const error = cause()
    expect(shown(error)).toMatchObject({ code: 'REFUSED', defined: true, status: 403, logged: [error] })
    const { message } = shown(error)
    expect(message.startsWith(words), message).toBe(true)
    expect(message).not.toMatch(/SQLITE|database|malformed|disk|\.sqlite/)
  })

  it.skipIf(process.platform !== 'linux')('tells of a file that finds no room (Linux: /dev/full)', () => {
    const error = thrown(() => writeFileSync('/dev/full', 'x'))
    expect(error).toMatchObject({ code: 'ENOSPC' })
    expect(shown(error)).toMatchObject({ code: 'REFUSED', message: expect.stringMatching(/^Ổ đĩa đã đầy/) })
  })

  it.each(codes)('knows the code %s', (code, words) => {
    const error = Object.assign(new Error('not for the screen'), { code })
    expect(shown(error)).toMatchObject({ code: 'REFUSED', logged: [error] })
    expect(shown(error).message.startsWith(words)).toBe(true)
  })

  it.each([new TypeError("Cannot read properties of undefined (reading 'id')"), 'text', undefined, { code: 'ENOSPC' }])(
    'keeps what nobody foresaw in the log (%s)',
    (error) => {
      expect(shown(error)).toMatchObject({
        code: 'FAILED',
        status: 500,
        message: expect.stringMatching(/^Có trục trặc ngoài dự tính\./),
        logged: [error],
      })
    },
  )

  it('passes on what a procedure refused in its own words', () => {
    const error = new ORPCError('CONFLICT', { defined: true, message: 'Số này đã cấp.', data: { fields: [] } })
    expect(toPageError(error, () => expect.unreachable())).toBe(error)
  })

  it('tells an English error of the transport in Vietnamese', () => {
    expect(shown(new ORPCError('BAD_REQUEST', { message: 'Malformed request.' }))).toMatchObject({
      code: 'INVALID',
      message: 'Nội dung gửi đến chương trình không đọc được.',
    })
    expect(shown(new ORPCError('NOT_ACCEPTABLE', { message: 'Not Acceptable' }))).toMatchObject({ code: 'FAILED' })
  })

  it('takes a call that the page broke off for no fault of the program', () => {
    const controller = new AbortController()
    controller.abort()
    expect(shown(controller.signal.reason)).toMatchObject({ message: 'Đã dừng theo yêu cầu.', logged: [] })
  })

  it('does not grow with what was sent: the first hundred wrong fields and how many more, none of them endless', () => {
    const fields = Array.from({ length: 250 }, (_, index) => ({ path: `rows.${index}`, message: 'Nhập tên.' }))
    expect(invalid(fields)).toMatchObject({
      message: 'Có 250 chỗ cần sửa.',
      data: { fields: fields.slice(0, 100), more: 150 },
    })
    expect(invalid(fields.slice(0, 100)).data).toEqual({ fields: fields.slice(0, 100) })
    expect(invalid(fields.slice(0, 1), 1_000_000)).toMatchObject({ message: 'Có 1.000.001 chỗ cần sửa.' })

    const endless = invalid([{ path: 'x'.repeat(5_000_000), message: `Không có “${'y'.repeat(5_000_000)}”.` }])
    expect(JSON.stringify(endless).length).toBeLessThan(5000)
  })

  it('tells no more of a form with a thousand wrong rows', async () => {
    const { client } = await openTestApp()
    const nominees = Array.from({ length: 1000 }, (_, index) => nominee({ name: `Người ${index}`, achievement: '' }))
    const answer = await client.commendations.create(roundOf({ nominees })).catch((error: unknown) => error)
    expect(answer).toMatchObject({ code: 'INVALID', message: 'Có 1.000 chỗ cần sửa.', data: { more: 900 } })
  })
})
