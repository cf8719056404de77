import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { describeError, toFormPath, withFields } from './errors.ts'

describe('describeError', () => {
  it('keeps the sentence and the fields of a contract error', () => {
    const error = new ORPCError('INVALID', {
      message: 'Tổ dân phố 3 đã có.',
      data: { fields: [{ path: 'group.name', message: 'Tên này đã có.' }] },
    })
    expect(describeError(error)).toEqual({
      kind: 'invalid',
      message: 'Tổ dân phố 3 đã có.',
      fields: [{ path: 'group.name', message: 'Tên này đã có.' }],
    })
  })

  it('keeps how many wrong fields were only counted', () => {
    const fields = [{ path: 'members.0.name', message: 'Nhập họ và tên.' }]
    const error = new ORPCError('INVALID', { message: 'Có 101 chỗ cần sửa.', data: { fields, more: 100 } })
    expect(describeError(error)).toMatchObject({ fields, more: 100 })
  })

  it('never shows an English sentence', () => {
    expect(describeError(new ORPCError('NOT_FOUND')).message).toMatch(/thùng rác/)
    expect(describeError(new TypeError('Failed to fetch')).message).not.toMatch(/fetch/)
    expect(describeError('boom').message).toMatch(/^Chưa làm được/)
  })

  it('treats an unknown code as a failure of the program', () => {
    expect(describeError(new ORPCError('TEAPOT', { message: 'x' })).kind).toBe('failed')
  })
})

describe('toFormPath', () => {
  const values = { name: '', terms: [] }

  it('keeps a path that the form knows', () => {
    expect(toFormPath('terms.0.from', values)).toBe('terms.0.from')
  })

  it('drops the word that wraps the record', () => {
    expect(toFormPath('member.terms.0.from', values)).toBe('terms.0.from')
  })

  it('keeps a path that it cannot place', () => {
    expect(toFormPath('revision', values)).toBe('revision')
  })
})

describe('withFields', () => {
  it('names the fields as the form does, and leaves an error without fields as it is', () => {
    const message = 'Nhập họ và tên.'
    const error = new ORPCError('INVALID', { message, data: { fields: [{ path: 'signers.0.name', message }] } })
    expect(describeError(withFields(error, () => 'headName'))).toEqual({
      kind: 'invalid',
      message,
      fields: [{ path: 'headName', message }],
    })
    const refused = new ORPCError('REFUSED', { message: 'Không được.' })
    expect(withFields(refused, () => 'headName')).toBe(refused)
  })
})
