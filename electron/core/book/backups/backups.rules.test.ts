import { expect, it } from 'vitest'
import { backupProblem, unfitFile, unreadableBackup } from './backups.rules.ts'

const withCode = (code: string) => Object.assign(new Error('no words'), { code })

it.each([
  'ENOSPC',
  'SQLITE_FULL',
  'EBUSY',
  'SQLITE_BUSY',
  'EACCES',
  'SQLITE_READONLY',
  'EIO',
  'SQLITE_IOERR',
  'ENOTDIR',
])('what the disk says with %s is told in words, of a backup, of a restore and of a file', (code) => {
  for (const sentence of [backupProblem, unreadableBackup, unfitFile]) {
    expect(sentence(withCode(code))).toMatch(/^[ỔKDN].*(sao lưu lại|dữ liệu hiện tại vẫn còn nguyên)\.$/)
  }
})

it.each(['EINVAL', ''])('of what nobody foresaw (%j) it says nothing', (code) => {
  for (const sentence of [backupProblem, unreadableBackup, unfitFile]) expect(sentence(withCode(code))).toBeNull()
})
