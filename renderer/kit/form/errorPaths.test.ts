import { describe, expect, it } from 'vitest'
import { errorPaths } from './errorPaths.ts'

describe('errorPaths', () => {
  it('names fields in lists by their place', () => {
    const errors = {
      name: { type: 'custom', message: 'Nhập tên.' },
      terms: [undefined, { from: { type: 'x', message: 'Nhập ngày.' } }],
    }
    expect(errorPaths(errors)).toEqual([
      { path: 'name', message: 'Nhập tên.' },
      { path: 'terms.1.from', message: 'Nhập ngày.' },
    ])
  })

  it('gives an error of a whole list to the list', () => {
    expect(errorPaths({ terms: { root: { type: 'custom', message: 'Trùng thời gian.' } } })).toEqual([
      { path: 'terms', message: 'Trùng thời gian.' },
    ])
  })

  it('finds fields that are themselves called message', () => {
    expect(errorPaths({ message: { type: 'x', message: 'Nhập lời.' } })).toEqual([
      { path: 'message', message: 'Nhập lời.' },
    ])
  })
})
