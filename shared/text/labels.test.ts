import { describe, expect, it } from 'vitest'
import { typedName, withoutArticle, withoutDash, withoutHonorific, withoutHousehold, withoutNumber } from './labels.ts'
import { bearerAmong } from './personKey.ts'

describe('a label that was typed along', () => {
  it.each([
    [withoutHonorific, 'Ông Ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    [withoutHonorific, 'Đ/c Lê Thị Mẫu', 'Lê Thị Mẫu'],
    [withoutHonorific, 'Bàn Văn Ông', 'Bàn Văn Ông'],
    [withoutHonorific, 'Bà', 'Bà'],
    [withoutHonorific, 'Ông Thị Mừng', 'Ông Thị Mừng'],
    [withoutHonorific, 'Ông Ông Thị Mừng', 'Ông Thị Mừng'],
    [withoutHousehold, 'Hộ Gia đình ông Lê Văn Mẫu', 'ông Lê Văn Mẫu'],
    [withoutHousehold, 'gia đình Rơ Châm H’Yên', 'Rơ Châm H’Yên'],
    [withoutArticle, 'Điều 1. Điều 1. Tặng Giấy khen', 'Tặng Giấy khen'],
    [withoutArticle, 'Điều chỉnh kế hoạch', 'Điều chỉnh kế hoạch'],
    [withoutNumber, '1. 1. Báo cáo', 'Báo cáo'],
    [withoutNumber, '2.500 hộ ký cam kết', '2.500 hộ ký cam kết'],
    [withoutNumber, '2026. Năm mới', '2026. Năm mới'],
    [withoutDash, '- - Chủ tịch', 'Chủ tịch'],
    [withoutDash, '-', '-'],
  ] as const)('%o %s', (without, typed, text) => {
    expect(without(typed)).toBe(text)
  })

  it.each([
    ['bà', 'Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Ông Hạnh', 'Ông Hạnh'],
    ['bà', 'Bà Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Đ/c Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Bà Hai', 'Hai'],
    ['ông', 'Ông Thắng', 'Ông Thắng'],
    ['ông', 'Đ/c Ông Thắng', 'Ông Thắng'],
    ['ông', 'Ông Ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    ['ông', 'Ông Ông Thắng', 'Ông Thắng'],
    ['ông', 'Ông Ông Văn Hai', 'Ông Văn Hai'],
    ['ông', 'ông Văn Hai', 'Văn Hai'],
    ['ông', 'ông Sáu', 'Sáu'],
    ['ông', 'Ông Đ/c Đỗ Văn Thí', 'Đỗ Văn Thí'],
  ])('is the form of address of the record alone, and no surname: %s + %s', (honorific, typed, name) => {
    expect(withoutHonorific(typed, honorific)).toBe(name)
  })
})

describe('a form of address typed before a name', () => {
  it.each([
    ['Ông Lê Văn Mẫu', 'ông', 'Lê Văn Mẫu'],
    ['bà  Hồ Thị Ví', 'bà', 'Hồ Thị Ví'],
    ['Ông Sáu', 'ông', 'Sáu'],
    ['Ông Ông Văn Hai', 'ông', 'Ông Văn Hai'],
    ['Ông Ông Thắng', 'ông', 'Ông Thắng'],
    ['Bà Ông Thị Mừng', 'bà', 'Ông Thị Mừng'],
    ['Ông Thị Mừng', '', 'Ông Thị Mừng'],
    ['ÔNG THỊ MỪNG', '', 'ÔNG THỊ MỪNG'],
    ['ông thị mừng', '', 'ông thị mừng'],
    ['Ông Văn Hai', '', 'Ông Văn Hai'],
    ['ông Văn Hai', 'ông', 'Văn Hai'],
    ['Đ/c Lê Văn Mẫu', '', 'Đ/c Lê Văn Mẫu'],
    ['Bàn Văn Ông', '', 'Bàn Văn Ông'],
    ['Ông', '', 'Ông'],
  ])('%s: “%s” and %s', (typed, honorific, name) => {
    expect(typedName(typed)).toEqual({ honorific, name })
  })

  it.each([
    ['Ông Hạnh', 'Ông Hạnh', '', 'Ông Hạnh'],
    ['ÔNG HẠNH', 'Ông Hạnh', '', 'ÔNG HẠNH'],
    ['Ông Hạnh', 'Hạnh', 'ông', 'Hạnh'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm', '', 'Ông Ích Khiêm'],
    ['Ông Ông Ích Khiêm', 'Ông Ích Khiêm', 'ông', 'Ông Ích Khiêm'],
    ['Ông Văn Bình', 'Văn Bình', 'ông', 'Văn Bình'],
  ])('%s, where a record has %s: “%s” and %s', (typed, known, honorific, name) => {
    expect(typedName(typed, bearerAmong([{ name: known }]))).toEqual({ honorific, name })
  })
})
