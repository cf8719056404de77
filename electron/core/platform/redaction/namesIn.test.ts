import { describe, expect, it } from 'vitest'
import { namesIn } from './namesIn.ts'

describe('the names in a field', () => {
  it.each([
    ['Hộ ông Trần Văn Bảy và bà Lê Thị Lan', ['Trần Văn Bảy', 'Lê Thị Lan']],
    ['HỘ ÔNG TRẦN VĂN BẢY VÀ BÀ LÊ THỊ LAN', ['TRẦN VĂN BẢY', 'LÊ THỊ LAN']],
    ['vợ chồng ông trần văn bảy, bà lê thị lan', ['trần văn bảy', 'lê thị lan']],
    ['Đ/c Nguyễn Văn A', ['Nguyễn Văn A']],
    ['Đồng chí Đồng Văn Nam', ['Đồng Văn Nam']],
    ['Thầy giáo Lê Văn C (tổ 3)', ['Lê Văn C']],
    ['Trần Văn Bảy - Tổ trưởng', ['Trần Văn Bảy']],
    ['NGUYEN THI HOA', ['NGUYEN THI HOA']],
    ['Ông Bảy', ['Bảy']],
    ['Siu Blơ ở tổ 3', ['Siu Blơ']],
    ['Siu Y bok', ['Siu Y bok', 'Siu Y']],
    ['trần văn bảy làm bảo vệ', ['trần văn bảy làm bảo vệ', 'trần văn bảy', 'trần văn bảy làm']],
    ['Trần Văn Bảy làm bảo vệ', ['Trần Văn Bảy']],
  ])('of a person: %s', (text, names) => {
    expect(namesIn(text, 'person')).toEqual(names)
  })

  it('keep a name whole that holds a word for a title', () => {
    expect(namesIn('nguyễn thị lan anh', 'person')).toContain('nguyễn thị lan anh')
    expect(namesIn('Nguyễn Thị Lan Anh', 'person')).toEqual(['Nguyễn Thị Lan Anh'])
  })

  it.each([
    ['Tổ trưởng Nguyễn Thị Hòa', ['Nguyễn Thị Hòa']],
    ['Bà Nguyễn Thị Hoà', ['Nguyễn Thị Hoà']],
    ['Trưởng Công an phường', []],
    ['Đoàn Thanh niên phường', []],
    ['Đoàn TNCS Hồ Chí Minh', []],
    ['Trường Tiểu học Nguyễn Văn Trỗi', []],
    ['Cán bộ và Nhân dân tổ dân phố 7', []],
    ['Hội Cựu chiến binh', []],
  ])('of a field that may hold an office: %s', (text, names) => {
    expect(namesIn(text, 'perhaps')).toEqual(names)
  })

  it.each(['', 'Nhân dân', 'Người dân tổ 5', 'Tổ dân phố 3', 'Đại diện Hội Phụ nữ', 'quần chúng'])(
    'are none where nobody is named: %s',
    (text) => {
      expect(namesIn(text, 'person')).toEqual([])
    },
  )
})
