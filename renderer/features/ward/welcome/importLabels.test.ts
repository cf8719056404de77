import { describe, expect, it } from 'vitest'
import { importSentence, tooLarge } from './importLabels.ts'

const invalid = (fields: { path: string; message: string }[], more?: number) =>
  importSentence({ kind: 'invalid', message: 'Có chỗ cần sửa.', fields, more })

describe('what is said of a refused data file', () => {
  it('counts all wrong places, those that are not listed too', () => {
    const fields = Array.from({ length: 100 }, (_, index) => ({ path: `members.${index}`, message: 'Nhập tên.' }))
    expect(invalid(fields, 12_345)).toBe(
      'Chưa nạp gì: tệp có 12.445 chỗ sai, dưới đây là 100 chỗ đầu. Sửa trong tệp rồi nạp lại.',
    )
    expect(invalid(fields.slice(0, 1))).toBe('Chưa nạp gì: tệp có 1 chỗ sai. Sửa trong tệp rồi nạp lại.')
  })

  it('tells at once what is wrong with the file as a whole, and what kept it from being loaded', () => {
    const message = 'Tệp không phải dữ liệu JSON ghi bằng UTF-8. Chọn tệp bộ dữ liệu (.json).'
    expect(invalid([{ path: '', message }])).toBe(`Chưa nạp gì. ${message}`)
    expect(importSentence(tooLarge)).toMatch(/^Chưa nạp gì\. Tệp lớn quá 50 MB\./)
    expect(importSentence({ kind: 'refused', message: 'Ổ đĩa đã đầy.', fields: [] })).toBe('Chưa nạp gì. Ổ đĩa đã đầy.')
  })
})
