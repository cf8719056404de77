import { strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm, textWidth } from '../../../drawing/measure/units.ts'
import { acrossWidth } from '../../../drawing/word/sections.ts'
import { inMillimetres, look, strangeRuns, theParagraph, withText } from '../../../testing/documents/checks.ts'
import { figuresTable, table } from '../../../testing/documents/fixtureReport.ts'
import { longReportInput, reportInput } from '../../../testing/documents/fixtures.ts'
import { type ReadDocument, type ReadTable, readDocument } from '../../../testing/documents/readDocument.ts'
import { attribute, childElement, numberAttribute } from '../../../testing/documents/xml.ts'
import type { ReportInput } from '../inputs.ts'

const read = async (change: Partial<ReportInput> = {}) =>
  readDocument(await drawDocument({ ...reportInput, ...change }))
const plain = { tables: [], charts: [] }
/** With its charts, which take longer to draw than all the rest. */
const whole = read()
const long = drawDocument(longReportInput).then(readDocument)
beforeAll(() => Promise.all([whole, long]))
const styled = (document: ReadDocument, ...styles: string[]) =>
  document.paragraphs.filter(({ format }) => styles.includes(format.style)).map(({ text }) => text)

describe('text of a report (Mẫu 1.4)', () => {
  it('numbers parts in Roman, sections in Arabic, and leaves out what has no text without a gap', async () => {
    expect(styled(await read(plain), 'Part', 'Item')).toEqual([
      'I. TÌNH HÌNH AN NINH, TRẬT TỰ TRÊN ĐỊA BÀN',
      'II. KẾT QUẢ THỰC HIỆN',
      '1. Công tác lãnh đạo, chỉ đạo',
      '2. Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      '3. Công tác thi đua, khen thưởng',
      'III. ĐÁNH GIÁ CHUNG',
      '1. Ưu điểm',
      '2. Tồn tại, hạn chế',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ',
    ])
  })

  it('does not number the only section that a part has left', async () => {
    const onlyOne = reportInput.parts.map((part) => ({
      ...part,
      sections: part.sections.filter(({ title }) => title !== 'Tồn tại, hạn chế'),
    }))
    const document = await read({ ...plain, parts: onlyOne })
    expect(styled(document, 'Part', 'Item')).toContain('Ưu điểm')
    expect(document.text).not.toContain('1. Ưu điểm')
    expect(look(theParagraph(document, 'Ưu điểm')).bold).toBe(true)
  })

  it('sets headings in bold on the page of their text, indented like it', async () => {
    const document = await read(plain)
    for (const text of ['II. KẾT QUẢ THỰC HIỆN', '1. Ưu điểm']) {
      const heading = theParagraph(document, text)
      expect(look(heading)).toEqual({ size: 14, bold: true, italic: false, align: 'both' })
      expect(heading.format).toMatchObject({ keepNext: true, firstLine: 720 })
    }
  })

  it('makes a paragraph of each typed line', async () => {
    const body = styled(await read(plain), 'Body')
    expect(body).toContain('Có 12.345 lượt người dân dự họp, diễn đàn.')
    expect(body).toContain('Tiếp nhận 214 ý kiến, trả lời ngay tại cuộc họp 187 ý kiến.')
  })

  it('names whom it is sent to, or leaves the line out', async () => {
    expect(look(theParagraph(await read(plain), 'Kính gửi: Ủy ban nhân dân thành phố Pleiku')).align).toBe('center')
    expect((await read({ ...plain, addressees: [] })).text).not.toContain('Kính gửi')
  })

  it('closes the last text with ./. where there is no closing paragraph', async () => {
    const document = await read({ ...plain, closing: '' })
    const last = theParagraph(document, 'Tiếp tục nâng cao chất lượng phong trào & nhân rộng các mô hình tự quản./.')
    expect(last.format.keepNext).toBe(true)
    expect(document.text.match(/\.\/\./g)).toHaveLength(1)
  })

  it('stands without any part', async () => {
    const document = await read({ ...plain, parts: [], opening: ' ', closing: '' })
    expect(styled(document, 'Part', 'Item', 'Body')).toEqual([])
    expect(document.text).toContain('BÁO CÁO')
  })
})

describe('annex of a report', () => {
  it('stands in a section of its own under its label, title and source, numbered from 1', async () => {
    const document = await whole
    expect(document.sections).toHaveLength(2)
    expect(document.sections.map((section) => section.pageNumberStart)).toEqual([1, 1])
    expect(look(theParagraph(document, 'Phụ lục'))).toEqual({ size: 14, bold: true, italic: false, align: 'center' })
    expect(look(theParagraph(document, 'SỐ LIỆU NĂM 2023'))).toMatchObject({ bold: true, align: 'center' })
    const source = `(Kèm theo Báo cáo số 41/BC-BCĐ ngày 05 tháng 12 năm 2023 của ${reportInput.issuerInText})`
    expect(look(theParagraph(document, source))).toEqual({ size: 14, bold: false, italic: true, align: 'center' })
    const first = document.sections[1]?.blocks[0]
    expect(first?.kind === 'paragraph' && first.text).toBe('Phụ lục')
  })

  it('leaves room for number and day before signing', async () => {
    const document = await read({ head: { ...reportInput.head, number: null, date: null }, charts: [] })
    expect(document.text).toMatch(/\(Kèm theo Báo cáo số {9}\/BC-BCĐ ngày {7}tháng {7}năm 2023 của /)
  })

  it('is not there without tables and charts', async () => {
    const document = await read(plain)
    expect(document.sections).toHaveLength(1)
    expect(document.text).not.toContain('Phụ lục')
  })

  it('shows charts first, then tables, each with its number and title', async () => {
    const document = await whole
    expect(styled(document, 'ChartCaption', 'TableCaption')).toEqual([
      'Biểu đồ 1. Số cuộc họp theo tháng',
      'Biểu đồ 2. Khen thưởng theo tổ dân phố',
      'Bảng 1. Số liệu chung',
      'Bảng 2. Khen thưởng theo hình thức',
    ])
    expect(theParagraph(document, 'Bảng 1. Số liệu chung').format.keepNext).toBe(true)
    expect(look(theParagraph(document, 'Bảng 1. Số liệu chung'))).toMatchObject({ size: 13, bold: true })
  })

  it('says beside the title of a table what its sums leave out', async () => {
    const gaps = { ...figuresTable, note: '01 cuộc chưa điểm danh đủ' }
    expect(styled(await read({ charts: [], tables: [gaps] }), 'TableCaption')).toEqual([
      'Bảng 1. Số liệu chung (01 cuộc chưa điểm danh đủ)',
    ])
  })
})

describe('charts of a report', () => {
  it('are drawings with an image of 300 dots an inch behind them, as wide as the text, told in words', async () => {
    const document = await whole
    const drawings = Array.from(document.root.getElementsByTagName('wp:inline'))
    expect(drawings).toHaveLength(2)
    for (const [index, inline] of drawings.entries()) {
      const extent = childElement(inline, 'wp:extent')
      const [width, height] = ['cx', 'cy'].map((side) => (numberAttribute(extent, side) ?? 0) / 36_000)
      expect(width).toBeCloseTo(165, 0)
      expect(height).toBeLessThanOrEqual(205)
      const properties = childElement(inline, 'wp:docPr')
      expect(attribute(properties, 'title')).toBe(reportInput.charts[index]?.title)
      expect(attribute(properties, 'id')).toBe(String(index + 1))
      const blip = inline.getElementsByTagName('a:blip')[0]
      const png = partOf(document, attribute(blip, 'r:embed'))
      expect(strFromU8(png.slice(1, 4))).toBe('PNG')
      const pixels = new DataView(png.buffer, png.byteOffset).getUint32(16)
      expect(pixels / (165 / 25.4)).toBeGreaterThanOrEqual(299.9)
      const svg = strFromU8(partOf(document, attribute(inline.getElementsByTagName('asvg:svgBlip')[0], 'r:embed')))
      expect(svg).toContain('font-family="Times New Roman"')
      expect(svg).toContain('</svg>')
    }
    const spoken = attribute(childElement(drawings[1], 'wp:docPr'), 'descr')
    expect(spoken).toBe(
      'Khen thưởng theo tổ dân phố (đơn vị tính: lượt khen). Năm 2023: Tổ dân phố 1: 12, Tổ dân phố 2: 7, ' +
        'Tổ dân phố 3 & khu tập thể: 0, Không thuộc tổ dân phố: 15. Năm 2022: Tổ dân phố 1: 9, Tổ dân phố 2: 8, ' +
        'Không thuộc tổ dân phố: 11.',
    )
  })

  it('stay on the page of their caption, on a line as high as they are', async () => {
    const charts = (await whole).paragraphs.filter(({ format }) => format.style === 'Chart')
    expect(charts).toHaveLength(2)
    for (const { format } of charts) expect(format).toMatchObject({ keepNext: true, lineRule: 'auto' })
  })

  it('say so where there are no figures', async () => {
    const [chart] = reportInput.charts
    if (!chart) throw new Error('The fixture has no chart.')
    const document = await read({ charts: [{ ...chart, series: [{ name: 'Năm 2023', values: [] }] }] })
    const inline = document.root.getElementsByTagName('wp:inline')[0]
    expect(attribute(childElement(inline, 'wp:docPr'), 'descr')).toContain('Năm 2023: chưa có số liệu.')
  })
})

describe('tables of a report', () => {
  it('repeat their heading, keep rows whole, and write cells in the Vietnamese way', async () => {
    const [figures] = annexTables(await read({ charts: [] }))
    expect(figures?.rows.map((row) => row.isHeader)).toEqual([true, false, false, false, false])
    expect(figures?.rows.every((row) => row.cantSplit)).toBe(true)
    expect(figures?.rows.map((row) => row.cells.map((cell) => cell.text).join('|'))).toEqual([
      'TT|Chỉ tiêu|Kỳ này|Cùng kỳ năm trước|Tăng, giảm|Tỷ lệ tăng, giảm',
      '1|Cuộc họp, diễn đàn|48|36|12|33,3%',
      '2|Lượt người dân dự|12.345|10.987|1.358|12,4%',
      '3|Nhiệm vụ quá hạn|3|7|-4|-57,1%',
      '4|Hộ ký cam kết|2.150|–|–|–',
    ])
  })

  it('put numbers at the right, serial numbers and days in the middle, text at the left', async () => {
    const [, forms] = annexTables(await read({ charts: [] }))
    const looks = (row: number) => forms?.rows[row]?.cells.map((cell) => cellLook(cell))
    expect(looks(0)).toEqual(Array(6).fill('12 bold center'))
    expect(looks(1)).toEqual(['12 center', '12 left', '12 right', '12 right', '12 center', '12 right'])
    expect(forms?.rows[1]?.cells[4]?.text).toBe('08/08/2023')
  })

  it('close with the sums in bold; their word takes the empty cells before it', async () => {
    const [, forms] = annexTables(await read({ charts: [] }))
    const total = forms?.rows.at(-1)
    expect(total?.cells.map(({ text, span }) => [text, span])).toEqual([
      ['Cộng', 2],
      ['11', 1],
      ['35', 1],
      ['', 1],
      ['13.230.000', 1],
    ])
    expect(total?.cells.filter(({ text }) => text !== '').map(cellLook)).toEqual([
      '12 bold center',
      '12 bold right',
      '12 bold right',
      '12 bold right',
    ])
    const lastRow = forms?.rows.at(-2)?.cells.flatMap((cell) => cell.blocks)
    expect(lastRow?.every((block) => block.kind === 'paragraph' && block.format.keepNext)).toBe(true)
  })

  it('say so where they have no line', async () => {
    const [figures] = annexTables(await read({ charts: [], tables: [{ ...figuresTable, rows: [] }] }))
    expect(figures?.rows[1]?.cells.map(({ text, span }) => [text, span])).toEqual([['Chưa có số liệu', 6]])
  })

  it('write days with time, and text as it was typed', async () => {
    const columns = [
      ['Lúc', 'datetime', 1],
      ['Nội dung', 'text', 1],
    ] as const
    const odd = table('odd', 'Khác', columns, [
      ['2023-08-09T19:30', 'A & B <c>\nhai dòng'],
      [null, null],
    ])
    const [written] = annexTables(await read({ charts: [], tables: [odd] }))
    expect(written?.rows.slice(1).map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['19:30 09/08/2023', 'A & B <c>\nhai dòng'],
      ['–', '–'],
    ])
  })
})

describe('a long report', () => {
  it('turns the pages of a wide table, and numbers them through', async () => {
    const { sections } = await long
    expect(sections.map((section) => [section.width, section.height].map(inMillimetres))).toEqual([
      [210, 297],
      [210, 297],
      [297, 210],
      [210, 297],
    ])
    expect(sections.map((section) => section.orientation)).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
    expect(sections.map((section) => section.pageNumberStart)).toEqual([1, 1, undefined, undefined])
    expect(sections.map((section) => section.firstPageDiffers)).toEqual([true, true, false, false])
    expect(sections.map((section) => section.header.map(({ text }) => text))).toEqual(Array(4).fill(['{PAGE}']))
    for (const { margins } of sections) {
      expect([margins.top, margins.bottom, margins.left, margins.right].map(inMillimetres)).toEqual([20, 20, 30, 15])
    }
  })

  it('keeps the order of its tables', async () => {
    const captions = styled(await long, 'TableCaption')
    expect(captions).toEqual(longReportInput.tables.map(({ title }, index) => `Bảng ${index + 1}. ${title}`))
  })

  it('turns the page for a wide table of few lines only where a word would break', async () => {
    const lies = async (rows: number, counts: number) => {
      const text = 'Hội trường Ủy ban nhân dân phường'
      const wide = table(
        'wide',
        'Bảng rộng',
        [
          ['Tên', 'text', 3],
          ['Địa điểm', 'text', 2],
          ...Array.from({ length: counts }, () => ['Người', 'count', 1] as const),
        ],
        Array.from({ length: rows }, () => [text, text, ...Array(counts).fill(5)]),
      )
      const { sections } = await read({ charts: [], tables: [wide] })
      return sections.at(-1)?.orientation
    }
    expect(await lies(5, 8)).toBe('portrait')
    expect(await lies(40, 8)).toBe('landscape')
    expect(await lies(5, 14)).toBe('landscape')
  })

  it('keeps a short table on one page and lets a long one run on', async () => {
    const { tables } = await long
    const kept = (rows: number) =>
      tables
        .find((item) => item.rows.length === rows)
        ?.rows.slice(1, 4)
        .flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
        .map((block) => block.kind === 'paragraph' && block.format.keepNext)
    expect(kept(7)).toEqual(Array(18).fill(true))
    expect(kept(62)).toEqual(Array(27).fill(false))
  })

  it('fills the width of its page with every table and breaks no figure and no usual word', async () => {
    const document = await long
    for (const [index, section] of document.sections.entries()) {
      const room = section.orientation === 'landscape' ? acrossWidth : textWidth
      for (const item of index === 0 ? [] : section.blocks.filter((block) => block.kind === 'table')) {
        expect(item.layout).toBe('fixed')
        expect(item.grid.reduce((sum, width) => sum + width, 0)).toBe(room)
        for (const row of item.rows) {
          let column = 0
          for (const cell of row.cells) {
            const width = item.grid.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0)
            column += cell.span
            expect(cell.width).toBe(width)
            const bold = cellLook(cell).includes('bold')
            for (const word of cell.text.split(/[ \n]/)) {
              expect(lineWidth(word, { size: 12, bold })).toBeLessThanOrEqual(width - mm(2.8))
            }
          }
        }
      }
    }
  })

  it('holds every meeting, in Times New Roman', async () => {
    const document = await long
    const meetings = document.tables.find((item) => item.rows.length > 60)
    expect(meetings?.rows).toHaveLength(62)
    expect(strangeRuns(document)).toEqual([])
    expect(withText(document, '03/12/2023')).toHaveLength(1)
  })
})

function partOf(document: ReadDocument, id: string | undefined): Uint8Array {
  const relations = strFromU8(document.parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(relations)
  const part = document.parts[`word/${target?.[1] ?? target?.[2]}`]
  if (!part) throw new Error(`The file has no part for ${id}.`)
  return part
}

function annexTables(document: ReadDocument): ReadTable[] {
  return (document.sections[1]?.blocks ?? []).filter((block) => block.kind === 'table')
}

function cellLook(cell: ReadTable['rows'][number]['cells'][number]): string {
  const [block] = cell.blocks
  if (block?.kind !== 'paragraph') throw new Error('A cell holds no paragraph.')
  const format = block.runs[0]?.format
  if (!format) return ''
  return [format.size, ...(format.bold ? ['bold'] : []), block.format.alignment].join(' ')
}
