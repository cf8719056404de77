import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../../../../shared/text/numbers.ts'
import { drawDocument } from '../../../drawDocument.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm, textWidth } from '../../../drawing/measure/units.ts'
import { look, rowWith, theParagraph, withText } from '../../../testing/documents/checks.ts'
import { awards, decisionInput, submissionInput } from '../../../testing/documents/fixtures.ts'
import { readDocument } from '../../../testing/documents/readDocument.ts'
import type { DecisionInput } from '../inputs.ts'

const read = async (change: Partial<DecisionInput> = {}) =>
  readDocument(await drawDocument({ ...decisionInput, ...change }))

describe('award decision (Mẫu 1.2)', () => {
  it('names the authority and cites each basis on its own line in italics', async () => {
    const document = await read()
    expect(look(theParagraph(document, decisionInput.authority))).toEqual({
      size: 14,
      bold: true,
      italic: false,
      align: 'center',
    })
    const basis = document.paragraphs.filter((paragraph) => paragraph.format.style === 'Basis')
    expect(basis.map((paragraph) => paragraph.text.at(-1))).toEqual([';', ';', ';', '.'])
    for (const paragraph of basis) {
      expect(look(paragraph)).toEqual({ size: 14, bold: false, italic: true, align: 'both' })
      expect(paragraph.format.firstLine).toBe(720)
    }
    expect(look(theParagraph(document, 'QUYẾT ĐỊNH:')).bold).toBe(true)
  })

  it('sets "Điều n." in bold and parts typed lines into paragraphs', async () => {
    const document = await read()
    const articles = document.paragraphs.filter((paragraph) => paragraph.text.startsWith('Điều '))
    expect(articles.map((paragraph) => paragraph.runs[0]?.text)).toEqual(['Điều 1. ', 'Điều 2. ', 'Điều 3. '])
    for (const article of articles) {
      expect(article.runs[0]?.format).toMatchObject({ bold: true, size: 14 })
      expect(article.runs[1]?.format.bold).toBe(false)
      expect(article.format.firstLine).toBe(720)
    }
    expect(theParagraph(document, 'b) Hộ gia đình: 410.000 đồng;').format.alignment).toBe('both')
    expect(articles.at(-1)?.text).toMatch(/thi hành\.\/\.$/)
  })

  it('begins its subject with "Về việc", typed or not', async () => {
    const subject = 'tặng Giấy khen đột xuất'
    expect(withText(await read({ subject }), `Về việc ${subject}`)).toHaveLength(1)
    expect(withText(await read({ subject: `Về việc ${subject}` }), `Về việc ${subject}`)).toHaveLength(1)
  })

  it('carries its list as an annex numbered by itself', async () => {
    const document = await read()
    expect(document.sections).toHaveLength(2)
    expect(look(theParagraph(document, 'Phụ lục'))).toEqual({ size: 14, bold: true, italic: false, align: 'center' })
    const title = 'DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN'
    expect(look(theParagraph(document, title)).bold).toBe(true)
    const source =
      '(Kèm theo Quyết định số         /QĐ-UBND ngày       tháng       năm 2023 của Chủ tịch Ủy ban nhân dân phường Diên Hồng)'
    expect(look(theParagraph(document, source))).toEqual({ size: 14, bold: false, italic: true, align: 'center' })
  })

  it('groups the awards with counts and adds the money up in figures and words', async () => {
    const document = await read()
    const [head, ...rows] = document.sections[1]?.blocks.find((block) => block.kind === 'table')?.rows ?? []
    expect(head?.isHeader).toBe(true)
    expect(head?.cells.map((cell) => cell.text)).toEqual([
      'TT',
      'Họ và tên, đơn vị',
      'Chức vụ, địa chỉ',
      'Thành tích',
      'Mức thưởng',
    ])
    const groups = rows.filter((row) => row.cells.length === 1).map((row) => row.cells[0]?.text)
    expect(groups).toEqual(['I. TẬP THỂ (01)', 'II. HỘ GIA ĐÌNH (01)', 'III. CÁ NHÂN (06)'])
    expect(rows.at(-1)?.cells.map((cell) => cell.text)).toEqual([
      'Tổng cộng: 01 tập thể, 01 hộ gia đình, 06 cá nhân',
      '2.570.000 đồng',
    ])
    expect(document.text).toContain('Bằng chữ: Hai triệu năm trăm bảy mươi nghìn đồng.')
    const [amount] = rowWith(document, 'Ông Hồ Sỹ Tân').cells.at(-1)?.blocks ?? []
    expect(amount).toMatchObject({ text: '270.000 đồng', format: { alignment: 'right' } })
  })

  it('keeps what announces a list with the list, and the sum in words with the figure', async () => {
    const document = await read()
    expect(theParagraph(document, 'Điều 2. Mức tiền thưởng như sau:').format.keepNext).toBe(true)
    expect(theParagraph(document, 'a) Tập thể: 540.000 đồng;').format.keepNext).toBe(false)
    const [total] = rowWith(document, '2.570.000 đồng').cells.at(-1)?.blocks ?? []
    expect(total).toMatchObject({ format: { keepNext: true } })
  })

  it.each([270_000, 2_530_000, 1_234_567_890])('gives achievements 5 cm and breaks no amount of %i', async (amount) => {
    const document = await read({ awards: awards.map((award) => ({ ...award, amount })) })
    const table = document.sections[1]?.blocks.find((block) => block.kind === 'table')
    expect(table?.grid[3]).toBeGreaterThanOrEqual(mm(50))
    expect(table?.grid.reduce((sum, width) => sum + width, 0)).toBe(textWidth)
    const widest = lineWidth(formatMoney(amount), { size: 12 })
    expect((table?.grid[4] ?? 0) - mm(2.8)).toBeGreaterThanOrEqual(widest)
  })

  it('lists recipients that fill more than a page over two pages', async () => {
    const foot = async (count: number) => {
      const recipients = Array.from({ length: count }, (_, index) => `Tổ trưởng tổ dân phố ${index + 1}`)
      return (await read({ recipients })).tables.find((table) => table.rows[0]?.cells[0]?.text.startsWith('Nơi nhận:'))
    }
    expect((await foot(8))?.rows[0]?.cantSplit).toBe(true)
    expect((await foot(90))?.rows[0]?.cantSplit).toBe(false)
  })

  it('prints no money where none is given, and the form of award where there are several', async () => {
    const free = awards.map((award) => ({ ...award, amount: 0 }))
    expect((await read({ awards: free })).text).not.toContain('0 đồng)')
    expect((await read({ awards: free })).text).not.toContain('Mức thưởng\n')
    const [first, ...others] = awards
    if (!first) throw new Error('The fixture has no award.')
    const some = await read({ awards: [{ ...first, amount: 0 }, ...others] })
    expect(rowWith(some, first.name)?.cells.at(-1)?.text).toBe('–')
    const mixed = await read({ awards: [{ ...first, form: 'Lao động tiên tiến' }, ...others] })
    expect(mixed.text).toContain('(Lao động tiên tiến)')
  })

  it('begins each achievement with a capital, however it was typed', async () => {
    const [first] = awards
    if (!first) throw new Error('The fixture has no award.')
    const achievement = 'có thành tích đột xuất trong việc truy bắt kẻ trộm'
    const list = await read({ awards: [{ ...first, achievement }] })
    expect(rowWith(list, first.name).cells[3]?.text).toBe('Có thành tích đột xuất trong việc truy bắt kẻ trộm')
  })

  it('has no annex when nobody is listed', async () => {
    expect((await read({ awards: [] })).sections).toHaveLength(1)
  })
})

describe('submission (Mẫu 1.4)', () => {
  const draw = async (addressees: string[]) => readDocument(await drawDocument({ ...submissionInput, addressees }))

  it('writes a single addressee on the line of Kính gửi', async () => {
    const document = await draw(['Chủ tịch Ủy ban nhân dân phường Diên Hồng;'])
    const line = theParagraph(document, 'Kính gửi: Chủ tịch Ủy ban nhân dân phường Diên Hồng')
    expect(look(line)).toEqual({ size: 14, bold: false, italic: false, align: 'center' })
  })

  it('writes several on lines of their own, dashes under the colon, closed by ; and .', async () => {
    const document = await draw(['Chủ tịch UBND phường', 'Hội đồng Thi đua - Khen thưởng phường'])
    const label = theParagraph(document, 'Kính gửi:')
    const first = theParagraph(document, '- Chủ tịch UBND phường;')
    const second = theParagraph(document, '- Hội đồng Thi đua - Khen thưởng phường.')
    const dash = first.format.left - first.format.hanging
    // "Kính gửi" at 14 pt is some 18 mm wide; the colon stands behind it.
    expect(dash - label.format.left).toBeGreaterThan(900)
    expect(dash - label.format.left).toBeLessThan(1100)
    expect(second.format.left - second.format.hanging).toBe(dash)
  })

  it('ties its annex to its number and day', async () => {
    const document = await draw(['Chủ tịch UBND phường'])
    expect(document.text).toContain(
      '(Kèm theo Tờ trình số 08/TTr-BCĐ ngày 07 tháng 8 năm 2023 của Ban Chỉ đạo phường Diên Hồng)',
    )
    const unnamed = readDocument(await drawDocument({ ...submissionInput, issuerInText: undefined }))
    expect(unnamed.text).toContain('(Kèm theo Tờ trình số 08/TTr-BCĐ ngày 07 tháng 8 năm 2023)')
  })
})
