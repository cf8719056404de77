import { describe, expect, it } from 'vitest'
import { personKey } from './personKey.ts'

describe('the same person', () => {
  it.each([
    ["Rơ Châm H'Nhel", 'Rơ Châm H’Nhel'],
    ["Rơ Châm H'Nhel", 'rơ châm HʼNHEL'],
    ['Siu Ƀlun', 'Siu Blun'],
    ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'],
    ['Nguyễn Thị Thúy', 'NGUYỄN THỊ THUÝ'],
    ['Ðặng Văn Ấn', 'Đặng Văn Ấn'],
    ['Ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    ['Hộ Gia đình ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    ['Ông Đ/c Đỗ Văn Thí', 'đồng chí Đỗ Văn Thí'],
    ['Đỗ Văn\u200E  Thí', 'Đỗ Văn Thí'],
  ])('%s is %s', (left, right) => expect(personKey(left)).toBe(personKey(right)))

  it.each([
    ['Lê Thị Hạnh', 'Lê Thị Hanh'],
    ['Đặng Văn A', 'Dặng Văn A'],
    ['Nguyễn Văn Hùng (A)', 'Nguyễn Văn Hùng (B)'],
    ['', 'Ông'],
    ['Ông Thị Mừng', 'Thị Mừng'],
  ])('%s is not %s', (left, right) => expect(personKey(left)).not.toBe(personKey(right)))
})
