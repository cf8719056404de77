import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NameRedactor } from '../redaction/nameRedactor.ts'
import * as column from './datasetColumns.ts'
import { partTable, rowOf } from './datasetPart.ts'
import type { FileColumn } from './fileColumn.ts'
import type { FileRow, FileValue } from './fileRow.ts'

const redactor = new NameRedactor({ officials: [], places: [], residents: ['Trần Văn Bảy'], phones: [] })

function told(of: FileColumn, value: FileValue, row: FileRow = {}): FileValue {
  return of.forSuperiors(value, row, { redactor, rowsOf: () => [] })
}

const choose = () => {
  throw new Error('nobody asks')
}

describe('a column of a data file', () => {
  it('into which somebody types is none before it is said what superiors get of it', () => {
    partTable('conclusions', { id: column.id, content: column.text.leftOut }, { choose })
    // @ts-expect-error: it is not said.
    partTable('conclusions', { id: column.id, content: column.text }, { choose })
    // @ts-expect-error: nor is it by a schema alone.
    partTable('conclusions', { id: column.id, content: z.string() }, { choose })
    // @ts-expect-error: any text is not one of a list of values.
    column.oneOf(z.string())
    // @ts-expect-error: nor where its length is known.
    column.oneOf(z.string().max(10))
    // @ts-expect-error: in the database something has to stand there.
    partTable('conclusions', { id: column.id, content: column.text.leftOut.nullable() }, { choose })
  })

  it('gives superiors what it says', () => {
    const typed = 'Thăm ông Trần Văn Bảy'
    expect(told(column.text.kept, typed)).toBe(typed)
    expect(told(column.text.leftOut, typed)).toBe('')
    expect(told(column.text.cleaned(100), typed)).toBe('Thăm ông (không nêu tên)')
    expect(
      told(
        column.text.becomes((_text, { place }) => `Nội dung ${place}`),
        typed,
        { place: 3 },
      ),
    ).toBe('Nội dung 3')
    expect(told(column.lines.cleaned(100), JSON.stringify(['Trần Văn Bảy', 'Công an']))).toBe(
      '["(không nêu tên)","Công an"]',
    )
    expect(told(column.lines.leftOut, '["Trần Văn Bảy"]')).toBe('[]')
    expect(told(column.json.leftOut, '{"name":"Trần Văn Bảy"}')).toBeNull()
    expect(told(column.whole, 7)).toBe(7)
    expect(told(column.oneOf(z.enum(['ông', 'bà'])), 'bà')).toBe('bà')
  })

  it('in which nothing stands gives them nothing', () => {
    expect(told(column.text.becomes(() => 'Đại biểu 1').nullable(), null)).toBeNull()
    expect(told(column.text.becomes(() => 'Đại biểu 1').nullable(), 'Trần Văn Bảy')).toBe('Đại biểu 1')
    expect(told(column.day.nullable(), null)).toBeNull()
  })

  it('that was added later has a value of its own in files from before, and any other is checked', () => {
    const row = rowOf({
      id: column.whole,
      hall: column.later(column.text.leftOut, 'chưa có'),
      until: column.later(column.day.nullable(), null),
    })
    expect(row.parse({ id: 1 })).toEqual({ id: 1, hall: 'chưa có', until: null })
    expect(row.parse({ id: 1, hall: 'Nhà văn hóa', until: '2026-01-01' })).toMatchObject({ hall: 'Nhà văn hóa' })
    expect(row.safeParse({ id: 1, until: 'mai' }).success).toBe(false)
    expect(row.safeParse({ hall: '' }).success).toBe(false)
    expect(told(column.later(column.text.leftOut, 'chưa có'), 'Nhà ông Bảy')).toBe('')
  })

  it('gives them nothing that it could not hold', () => {
    expect(() => told(column.day, 'Trần Văn Bảy')).toThrow(z.ZodError)
    expect(() => told(column.oneOf(z.enum(['ông', 'bà'])), 'Trần Văn Bảy')).toThrow(z.ZodError)
    expect(() => told(column.id, 'Trần Văn Bảy')).toThrow(z.ZodError)
    expect(() => told(column.hour, 'Trần Văn Bảy')).toThrow(z.ZodError)
    expect(() => told(column.checksum, 'Trần Văn Bảy')).toThrow(z.ZodError)
  })
})
