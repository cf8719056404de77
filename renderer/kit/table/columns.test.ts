import { describe, expect, it } from 'vitest'
import { cellText, compareCells } from './columns.ts'

describe('compareCells', () => {
  it('orders people by given name', () => {
    const names = ['Trần Văn Đức', 'Nguyễn Thị An', 'Lê Văn Dũng']
    expect(names.toSorted((a, b) => compareCells('name', a, b))).toEqual([
      'Nguyễn Thị An',
      'Lê Văn Dũng',
      'Trần Văn Đức',
    ])
  })

  it('counts numbers inside text as numbers', () => {
    expect(compareCells('text', 'Tổ 10', 'Tổ 2')).toBeGreaterThan(0)
  })

  it('puts empty cells last', () => {
    expect(compareCells('date', null, '2026-01-01')).toBeGreaterThan(0)
    expect(compareCells('text', '', '')).toBe(0)
  })
})

describe('cellText', () => {
  const row = { day: '2026-08-09', count: 1234, none: null }

  it('writes days and numbers the Vietnamese way', () => {
    expect(cellText({ id: 'd', label: '', kind: 'date', value: (r: typeof row) => r.day }, row)).toBe('09/08/2026')
    expect(cellText({ id: 'c', label: '', value: (r: typeof row) => r.count }, row)).toBe('1.234')
    expect(cellText({ id: 'n', label: '', value: (r: typeof row) => r.none }, row)).toBe('')
  })

  it('writes no money as papers do', () => {
    const column = { id: 'm', label: '', kind: 'money', value: (amount: number) => amount } as const
    expect(cellText(column, 760_000)).toBe('760.000')
    expect(cellText(column, 0)).toBe('–')
  })
})
