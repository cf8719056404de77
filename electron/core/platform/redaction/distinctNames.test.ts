import { expect, it } from 'vitest'
import { DistinctNames } from './distinctNames.ts'

it('names that become one when a resident goes out of them get a number, each always the same, within the length', () => {
  const names = new DistinctNames((name) => name.replace(/ông .*/, 'ông (không nêu tên)'), 20)
  const some = ['Tổ ông Lê', 'Tổ ông Vũ', 'Tổ 3', 'Tổ ông Lê', 'Tổ ông Đỗ'].map((name) => names.of(name))
  expect(some).toEqual([
    'Tổ ông (không nêu tên)',
    'Tổ ông (không nê (2)',
    'Tổ 3',
    'Tổ ông (không nêu tên)',
    'Tổ ông (không nê (3)',
  ])
  expect(names.of('Tổ dân phố của cả phường này')).toBe('Tổ dân phố của cả phường này')
})
