import { describe, expect, it } from 'vitest'
import { blankNominee } from './blanks.ts'
import { sameLine } from './sameLine.ts'

describe('lines of a round', () => {
  const nominee = blankNominee(undefined)
  const line = { nominee, number: 3, message: undefined }

  it('stay as drawn while their values are the same, whatever object holds them', () => {
    expect(sameLine(line, { ...line, nominee: { ...nominee } })).toBe(true)
  })

  it('are drawn anew when a value, their number or their error changes', () => {
    expect(sameLine(line, { ...line, nominee: { ...nominee, name: 'Đặng Thị Mẫu' } })).toBe(false)
    expect(sameLine(line, { ...line, number: 4 })).toBe(false)
    expect(
      sameLine<{ nominee: typeof nominee; message?: string }>(line, { ...line, message: 'Nhập thành tích.' }),
    ).toBe(false)
  })
})
