import { describe, expect, it } from 'vitest'
import { nameAndPost, personInSentence, personName } from './personName.ts'

describe('somebody by name', () => {
  it.each([
    ['ông', 'Đỗ Văn Thí', 'Ông Đỗ Văn Thí', 'ông Đỗ Văn Thí'],
    ['ông', 'Ông Đỗ Văn Thí', 'Ông Đỗ Văn Thí', 'ông Đỗ Văn Thí'],
    ['ông', 'Đ/c Bùi Văn Tạm', 'Ông Bùi Văn Tạm', 'ông Bùi Văn Tạm'],
    ['bà', 'Đồng chí Bà Hồ Thị Ví', 'Bà Hồ Thị Ví', 'bà Hồ Thị Ví'],
    ['bà', 'Ông Thị Mừng', 'Bà Ông Thị Mừng', 'bà Ông Thị Mừng'],
    ['ông', 'Ông Thắng', 'Ông Ông Thắng', 'ông Ông Thắng'],
    ['ông', '1. Đỗ Văn Thí', 'Ông Đỗ Văn Thí', 'ông Đỗ Văn Thí'],
    ['', '- Bùi Văn Tạm', 'Bùi Văn Tạm', 'Bùi Văn Tạm'],
    ['', 'Đ/c Bùi Văn Tạm', 'Đ/c Bùi Văn Tạm', 'Đ/c Bùi Văn Tạm'],
  ])('%s + %s', (honorific, name, atHead, inside) => {
    expect(personName({ honorific, name })).toBe(atHead)
    expect(personInSentence({ honorific, name })).toBe(inside)
  })

  it('has the post after it, where there is one', () => {
    expect(nameAndPost({ honorific: 'bà', name: 'Hồ Thị Ví', post: 'Phó Trưởng Ban' })).toBe(
      'Bà Hồ Thị Ví, Phó Trưởng Ban',
    )
    expect(nameAndPost({ honorific: 'bà', name: 'Hồ Thị Ví', post: '' })).toBe('Bà Hồ Thị Ví')
  })
})
