import { describe, expect, it } from 'vitest'
import type { Table } from '../../../shared/model/tables.ts'
import { cellText } from '../../kit/table/columns.ts'
import { printedColumns, printedRows, printedTotal } from './printedTable.ts'

const table: Table = {
  id: 'meetings',
  title: 'Các cuộc họp',
  columns: [
    { label: 'TT', kind: 'count', width: 0.5 },
    { label: 'Ngày', kind: 'date', width: 1 },
    { label: 'Tên', kind: 'text', width: 3 },
    { label: 'Người dự', kind: 'count', width: 1 },
  ],
  rows: [
    [1, '2026-08-09', 'Diễn đàn', 1200],
    [2, null, 'Họp định kỳ', null],
  ],
  total: [null, null, 'Cộng', 1200],
}

describe('a table on paper', () => {
  it('leaves the serial numbers to the list and keeps the words of every cell', () => {
    const columns = printedColumns(table)
    expect(columns.map(({ label, kind }) => [label, kind])).toEqual([
      ['Ngày', 'text'],
      ['Tên', 'text'],
      ['Người dự', 'number'],
    ])
    expect(printedRows(table).map((row) => columns.map((column) => cellText(column, row)))).toEqual([
      ['09/08/2026', 'Diễn đàn', '1.200'],
      ['', 'Họp định kỳ', ''],
    ])
  })

  it('closes with the sums under their columns', () => {
    expect(printedTotal(table)).toEqual(['', 'Cộng', '1.200'])
    expect(printedTotal({ ...table, total: null })).toEqual([])
  })
})
