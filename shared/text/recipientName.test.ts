import { describe, expect, it } from 'vitest'
import { recipientName } from './recipientName.ts'

describe('the name of who is awarded', () => {
  it.each([
    ['person', 'ông', 'Lê A', 'Ông Lê A'],
    ['person', 'ông', 'Ông Ông Đỗ Văn Thí', 'Ông Đỗ Văn Thí'],
    ['person', 'bà', 'Đ/c Trần Thị Mẫu', 'Bà Trần Thị Mẫu'],
    ['person', 'bà', 'Ông Thị Mừng', 'Bà Ông Thị Mừng'],
    ['household', 'bà', 'Hộ Gia đình bà Ông Thị Mừng', 'Hộ bà Ông Thị Mừng'],
    ['household', 'ông', 'Hộ Gia đình ông Vũ Văn Hộ', 'Hộ ông Vũ Văn Hộ'],
    ['person', null, 'Lê A', 'Lê A'],
    ['household', null, 'Hộ ông Lê A', 'Hộ ông Lê A'],
    ['household', null, 'hộ Gia đình Ông Lê A', 'Hộ ông Lê A'],
    ['household', 'bà', 'Hộ bà Lê Thị Mẫu', 'Hộ bà Lê Thị Mẫu'],
    ['household', 'ông', 'Lê A', 'Hộ ông Lê A'],
    ['household', null, 'Lê A', 'Hộ Lê A'],
    ['person', 'ông', '1. Đỗ Văn Thí', 'Ông Đỗ Văn Thí'],
    ['person', null, '- Đỗ Văn Thí', 'Đỗ Văn Thí'],
    ['household', 'ông', '2) Hộ ông Lê A', 'Hộ ông Lê A'],
    ['household', null, '• Lê A', 'Hộ Lê A'],
    ['collective', null, '3. Công an phường', 'Công an phường'],
    ['collective', null, 'Hộ kinh doanh chợ Mẫu', 'Hộ kinh doanh chợ Mẫu'],
    ['person', 'ông', ' ', ' '],
  ] as const)('%s, %s, %s', (recipientKind, honorific, name, said) => {
    expect(recipientName({ recipientKind, honorific, name })).toBe(said)
  })
})
