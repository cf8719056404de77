import { describe, expect, it } from 'vitest'
import { NewerDatabaseError } from '../core/database/migrate.ts'
import { startFailure } from './startFailure.ts'

const coded = (code: string) => Object.assign(new Error(`/home/lan/so-lieu: ${code}`), { code })

describe('startFailure', () => {
  it('tells that the data is from a newer version', () => {
    expect(startFailure(new NewerDatabaseError('0099-later')).message).toContain('phiên bản mới hơn')
  })

  it.each([
    ['SQLITE_CORRUPT', 'bị hỏng'],
    ['SQLITE_CORRUPT_VTAB', 'bị hỏng'],
    ['SQLITE_NOTADB', 'bị hỏng'],
    ['SQLITE_FULL', 'đã đầy'],
    ['ENOSPC', 'đã đầy'],
    ['SQLITE_CANTOPEN', 'Không được phép ghi'],
    ['SQLITE_READONLY_DBMOVED', 'Không được phép ghi'],
    ['EACCES', 'Không được phép ghi'],
    ['SQLITE_BUSY', 'đang được chương trình khác dùng'],
    ['SQLITE_IOERR_READ', 'Chưa mở được dữ liệu'],
  ])('sorts %s', (code, words) => {
    const { message, detail } = startFailure(coded(code))
    expect(message).toContain(words)
    expect(`${message} ${detail}`).not.toMatch(/SQLITE|\/home|E[A-Z]{4,}/)
  })

  it.each([undefined, 'text', new Error('SQLITE_CORRUPT in the text only')])(
    'has a sentence for anything: %s',
    (error) => {
      expect(startFailure(error).message).toBe('Chưa mở được dữ liệu.')
    },
  )
})
