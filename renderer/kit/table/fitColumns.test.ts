import { describe, expect, it } from 'vitest'
import type { TableColumn } from './columns.ts'
import { fitColumns } from './fitColumns.ts'

const column = (id: string, more: Partial<TableColumn<object>> = {}): TableColumn<object> => ({
  id,
  label: id,
  value: () => '',
  ...more,
})

const columns = [
  column('order', { width: 84 }),
  column('name'),
  column('post', { width: 240 }),
  column('phone', { width: 140, lesser: true }),
  column('term', { width: 136, lesser: true }),
  column('next', { width: 150, stays: true }),
]
const idsAt = (room: number) => {
  const { beside, under } = fitColumns(columns, room)
  return [beside, under].map((some) => some.map(({ id }) => id).join(' '))
}

describe('fitColumns', () => {
  it('leaves all side by side where they have room', () => {
    expect(idsAt(940)).toEqual(['order name post phone term next', ''])
  })

  it('lets the lesser ones go first, the last before the others', () => {
    expect(idsAt(939)).toEqual(['order name post phone next', 'term'])
    expect(idsAt(803)).toEqual(['order name post next', 'phone term'])
  })

  it('then lets the others go, but never the main one nor a button', () => {
    expect(idsAt(663)).toEqual(['order name next', 'post phone term'])
    expect(idsAt(423)).toEqual(['name next', 'order post phone term'])
    expect(idsAt(0)).toEqual(['name next', 'order post phone term'])
  })

  it('takes the first column without a width for the main one', () => {
    expect(fitColumns(columns, 0).main).toBe('name')
    expect(fitColumns([column('only', { width: 80 })], 0).main).toBe('only')
  })
})
