import { beforeAll, describe, expect, it } from 'vitest'
import { drawDocument } from '../../drawDocument.ts'
import { lineWidth } from '../../drawing/measure/metrics.ts'
import { textWidth } from '../../drawing/measure/units.ts'
import { inMillimetres, look, printedWidth, rowWith, ruleAfter, strangeRuns, theParagraph } from './checks.ts'
import {
  conclusionsInput,
  decisionInput,
  invitationInput,
  minutesInput,
  reportInput,
  submissionInput,
} from './fixtures.ts'
import { readDocument } from './readDocument.ts'

/** What all papers of NĐ 30 share, element by element (Phụ lục I, mục I, II and V). */
const papers = [minutesInput, invitationInput, conclusionsInput, submissionInput, decisionInput, reportInput]
const titles = {
  minutes: 'BIÊN BẢN',
  invitation: 'GIẤY MỜI',
  conclusions: 'THÔNG BÁO',
  submission: 'TỜ TRÌNH',
  decision: 'QUYẾT ĐỊNH',
  report: 'BÁO CÁO',
} as const

describe.each(papers.map((input) => [input.kind, input] as const))('%s', (kind, input) => {
  const reading = drawDocument(input).then(readDocument)
  // A report draws its charts first.
  beforeAll(() => reading)

  it('is A4 upright with the margins of the decree', async () => {
    for (const section of (await reading).sections) {
      expect([inMillimetres(section.width), inMillimetres(section.height)]).toEqual([210, 297])
      const { top, bottom, left, right } = section.margins
      expect([top, bottom, left, right].map(inMillimetres)).toEqual([20, 20, 30, 15])
    }
  })

  it('numbers pages in the top margin, centred, from the second page on', async () => {
    for (const section of (await reading).sections) {
      expect(section.firstPageDiffers).toBe(true)
      expect(section.pageNumberStart).toBe(1)
      expect(section.margins.header).toBeLessThan(section.margins.top)
      const [number] = section.header
      expect(number?.text).toBe('{PAGE}')
      expect(number?.format.alignment).toBe('center')
      expect(number?.runs[0]?.format).toMatchObject({ size: 14, bold: false, italic: false })
    }
  })

  it('is set in Times New Roman in all four slots, in Vietnamese', async () => {
    const document = await reading
    expect(document.paragraphs.flatMap((paragraph) => paragraph.runs).length).toBeGreaterThan(20)
    expect(strangeRuns(document)).toEqual([])
  })

  it('sets country and motto, with a rule as long as the motto', async () => {
    const document = await reading
    const national = theParagraph(document, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(look(national)).toEqual({ size: 12, bold: true, italic: false, align: 'center' })
    const motto = theParagraph(document, 'Độc lập - Tự do - Hạnh phúc')
    expect(look(motto)).toEqual({ size: 13, bold: true, italic: false, align: 'center' })
    const column = document.tables[0]?.grid[1] ?? 0
    expect(lineWidth(national.text, { size: 12, bold: true })).toBeLessThan(column)
    const width = lineWidth(motto.text, { size: 13, bold: true })
    expect(Math.abs(ruleAfter(document, motto, column) - width)).toBeLessThan(20)
  })

  it('sets the agency in bold capitals, with a rule of a third to a half of its line', async () => {
    const document = await reading
    const agency = theParagraph(document, input.head.issuer.at(-1) ?? '')
    expect(look(agency)).toEqual({ size: 12, bold: true, italic: false, align: 'center' })
    const column = document.tables[0]?.grid[0] ?? 0
    const line = Math.max(...input.head.issuer.map((name) => printedWidth(theParagraph(document, name), column)))
    const rule = ruleAfter(document, agency, column)
    expect(rule).toBeGreaterThan(line / 3)
    expect(rule).toBeLessThan(line / 2)
    for (const superior of input.head.superior) {
      expect(look(theParagraph(document, superior))).toEqual({ size: 12, bold: false, italic: false, align: 'center' })
    }
  })

  it('sets the number, level with place and date', async () => {
    const document = await reading
    const text =
      input.head.number === null ? `Số:         /${input.head.symbol}` : `Số: ${input.head.number}/${input.head.symbol}`
    expect(look(theParagraph(document, text))).toEqual({ size: 13, bold: false, italic: false, align: 'center' })
    const [, date] = rowWith(document, text).cells
    if (kind === 'minutes') {
      expect(date?.text).toBe('')
      return
    }
    const [paragraph] = date?.blocks ?? []
    if (paragraph?.kind !== 'paragraph') throw new Error('The date is no paragraph.')
    expect(look(paragraph)).toEqual({ size: 13, bold: false, italic: true, align: 'center' })
    expect(paragraph.text).toMatch(
      input.head.date === null
        ? new RegExp(`^${input.head.placeName}, ngày {7}tháng {7}năm 2023$`)
        : new RegExp(`^${input.head.placeName}, ngày \\d\\d tháng \\d{1,2} năm 2023$`),
    )
  })

  it('sets kind and subject with a rule beneath', async () => {
    const document = await reading
    expect(look(theParagraph(document, titles[kind]))).toEqual({ size: 14, bold: true, italic: false, align: 'center' })
    const subject = theParagraph(document, input.subject)
    expect(look(subject)).toEqual({ size: 14, bold: true, italic: false, align: 'center' })
    const line = printedWidth(subject, textWidth)
    const rule = ruleAfter(document, subject, textWidth)
    expect(rule).toBeGreaterThan(line / 3)
    expect(rule).toBeLessThan(line / 2)
  })

  it('justifies the text at 14 pt, indents first lines by 1,27 cm, with 6 pt between paragraphs', async () => {
    const body = (await reading).paragraphs.filter((paragraph) => paragraph.format.style === 'Body')
    expect(body.length).toBeGreaterThan(2)
    for (const { format, runs } of body) {
      expect(format).toMatchObject({ alignment: 'both', firstLine: 720, lineRule: 'auto' })
      expect(format.after).toBeGreaterThanOrEqual(120)
      expect(format.line).toBeGreaterThanOrEqual(240)
      expect(format.line).toBeLessThanOrEqual(360)
      expect(new Set(runs.map((run) => run.format.size))).toEqual(new Set([14]))
    }
  })

  it('closes the text with ./. once, on the page of the signature', async () => {
    const document = await reading
    const closing = document.paragraphs.filter((paragraph) => paragraph.text.endsWith('./.'))
    expect(closing).toHaveLength(1)
    expect(closing[0]?.format.keepNext).toBe(true)
    const last = document.sections[0]?.blocks.findLast((block) => block.kind === 'paragraph' && block.text !== '')
    expect(last).toBe(closing[0])
  })

  it('lists the recipients flush left, the file copy last', async () => {
    const document = await reading
    expect(look(theParagraph(document, 'Nơi nhận:'))).toEqual({ size: 12, bold: true, italic: true, align: 'left' })
    const list = document.paragraphs.filter((paragraph) => paragraph.format.style === 'Recipients')
    expect(list.map((paragraph) => paragraph.text)).toEqual([
      ...input.recipients.map((recipient) => `- ${recipient};`),
      '- Lưu: VT, BCĐ.',
    ])
    for (const paragraph of list) {
      expect(look(paragraph)).toEqual({ size: 11, bold: false, italic: false, align: 'left' })
      expect([paragraph.format.left, paragraph.format.firstLine]).toEqual([0, 0])
    }
  })

  it('keeps the signature whole, with room to sign', async () => {
    const document = await reading
    const table = document.tables.findLast((item) =>
      item.rows.some((row) => row.cells.some((cell) => cell.text.includes('Nơi nhận:'))),
    )
    expect(table?.layout).toBe('fixed')
    expect(table?.rows.every((row) => row.cantSplit)).toBe(true)
    const name = input.kind === 'minutes' ? 'Lê Văn Thành' : input.signature.name
    expect(look(theParagraph(document, name))).toEqual({ size: 14, bold: true, italic: false, align: 'center' })
    const signed = document.paragraphs.filter((paragraph) => paragraph.format.style.startsWith('Signature'))
    expect(signed.some((paragraph) => paragraph.format.before >= 4 * 14 * 20)).toBe(true)
  })

  it('gives every table fixed columns with explicit widths', async () => {
    for (const table of (await reading).tables) {
      expect(table.layout).toBe('fixed')
      expect(table.grid.every((width) => width > 0)).toBe(true)
      const total = table.grid.reduce((sum, width) => sum + width, 0)
      expect(total).toBe(textWidth)
      for (const row of table.rows) {
        expect(row.cells.reduce((sum, cell) => sum + cell.width, 0)).toBe(total)
      }
    }
  })

  it('names paper and organ in the properties of the file, and no person', async () => {
    const { core, app } = await reading
    expect(core).toMatchObject({
      'dc:title': input.title,
      'dc:creator': input.organization,
      'cp:lastModifiedBy': input.organization,
    })
    expect(app).toEqual({ Application: 'Sổ Ban Chỉ đạo', Company: input.organization })
    expect(JSON.stringify([core, app])).not.toContain('Un-named')
  })
})
