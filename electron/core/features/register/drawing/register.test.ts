import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm } from '../../../drawing/measure/units.ts'
import { registerWidth } from '../../../drawing/word/sections.ts'
import { inMillimetres, strangeRuns } from '../../../testing/documents/checks.ts'
import { registerInput } from '../../../testing/documents/fixtures.ts'
import { readDocument } from '../../../testing/documents/readDocument.ts'
import type { RegisterInput } from '../inputs.ts'

const read = async (change: Partial<RegisterInput> = {}) =>
  readDocument(await drawDocument({ ...registerInput, ...change }))

describe('register of outgoing papers (Phụ lục IV)', () => {
  it('has a cover and then the ten columns, in landscape', async () => {
    const document = await read()
    expect(document.sections).toHaveLength(2)
    for (const section of document.sections) {
      expect([section.width, section.height].map(inMillimetres)).toEqual([297, 210])
    }
    expect(document.text).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐI\nNăm: 2023\nTừ ngày 07/08/2023 đến ngày 09/08/2023')
    expect(strangeRuns(document)).toEqual([])
  })

  it('numbers its pages but not the cover', async () => {
    const { sections } = await read()
    expect(sections.map((section) => section.header.map((paragraph) => paragraph.text).join(''))).toEqual([
      '',
      '{PAGE}',
    ])
  })

  it('heads the columns as the form does, on every page', async () => {
    const [table] = (await read()).tables
    expect(table?.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Người ký',
      'Nơi nhận văn bản',
      'Đơn vị, người nhận bản lưu',
      'Số lượng bản',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ])
    expect(table?.rows[1]?.cells.map((cell) => cell.text).join(' ')).toBe('(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)')
    expect(table?.rows.map((row) => row.isHeader)).toEqual([true, true, false, false])
  })

  it('fills the columns in their order and leaves blank what is not known', async () => {
    const [table] = (await read()).tables
    expect(table?.rows[3]?.cells.map((cell) => cell.text)).toEqual([
      '05/BB-BCĐ',
      '09/08/2023',
      'Biên bản diễn đàn “Công an phường lắng nghe ý kiến Nhân dân”',
      'Lê Văn Thành',
      'Thành viên Ban Chỉ đạo',
      'Văn thư',
      '',
      '',
      '',
      'Đã hủy: trùng số',
    ])
  })

  it('tells the range of numbers on the cover only for a single series', async () => {
    expect((await read()).text).toMatch(/Từ số \.+ đến số \.+/)
    const entries = registerInput.entries.map((entry, index) => ({ ...entry, label: `0${index + 3}/TB-BCĐ` }))
    expect((await read({ entries })).text).toContain('Từ số 03 đến số 04')
  })

  it('tells it for one series of all kinds, unless a number stands twice', async () => {
    const numbered = (numbers: readonly string[]) =>
      read({
        oneSeries: true,
        entries: registerInput.entries.map((entry, index) => ({ ...entry, label: `${numbers[index]}/${index}B-BCĐ` })),
      })
    expect((await numbered(['09', '112'])).text).toContain('Từ số 09 đến số 112')
    expect((await numbered(['09', '09'])).text).toMatch(/Từ số \.+ đến số \.+/)
  })

  it('breaks no number with its symbol', async () => {
    const label = '112/QĐ-UBND-BCĐ'
    const [entry] = registerInput.entries
    if (!entry) throw new Error('The fixture has no entry.')
    const [table] = (await read({ entries: [{ ...entry, label }] })).tables
    expect(table?.grid[0]).toBeGreaterThan(lineWidth(label, { size: 11 }) + mm(2.8))
    expect(table?.grid.reduce((sum, width) => sum + width, 0)).toBe(registerWidth)
  })

  it('prints an empty book with a row to write in', async () => {
    const document = await read({ entries: [] })
    expect(document.tables[0]?.rows).toHaveLength(3)
    expect(document.text).toMatch(/Từ ngày \.+ đến ngày \.+/)
  })
})
