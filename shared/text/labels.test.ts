import { describe, expect, it } from 'vitest'
import { withoutArticle, withoutDash, withoutHonorific, withoutHousehold, withoutNumber } from './labels.ts'

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
    ['ông', 'Ông Đ/c Đỗ Văn Thí', 'Đỗ Văn Thí'],
  ])('is the form of address of the record alone, and no surname: %s + %s', (honorific, typed, name) => {
    expect(withoutHonorific(typed, honorific)).toBe(name)
  })
})
