import { Table } from 'docx'
import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../drawDocument.ts'
import type { ConclusionsInput, MinutesInput } from '../../features/meetings/inputs.ts'
import { theParagraph } from '../../testing/documents/checks.ts'
import { conclusionsInput, minutesInput } from '../../testing/documents/fixtures.ts'
import { type ReadDocument, readDocument } from '../../testing/documents/readDocument.ts'
import { a4, mm, paperMargins, pt, textWidth } from '../measure/units.ts'
import { bodyText } from './body.ts'
import { settingOf, withSignature } from './lastPage.ts'
import { countPages } from './pages.ts'
import { paragraph, spacer } from './paragraphs.ts'
import { paperSection, type SectionContent } from './sections.ts'
import { signatureTable } from './signature.ts'
import { dataTable } from './tables.ts'
import { defaultSetting, textSettings } from './textSetting.ts'

const page = { width: textWidth, height: a4.height - paperMargins.top - paperMargins.bottom }
const signed = () =>
  signatureTable(['Như trên'], 'VT', { authority: ['CHỦ TỊCH'], otherTitle: '', name: 'Nguyễn Văn Mẫu' })
/** Height of a line of text, 14 points spaced 1,1, and with the 6 points below. */
const line = 14 * 20 * 1.15 * 1.1
const lineOfText = line + pt(6)
const fullPage = Math.floor(page.height / lineOfText)
const lines = (count: number) => bodyText(Array.from({ length: count }, (_, index) => `Dòng ${index + 1}.`))
const pagesOf = (content: SectionContent, setting = defaultSetting) => countPages(content, page, setting)

describe('countPages', () => {
  it('fills pages line by line', () => {
    expect(pagesOf(lines(fullPage))).toEqual({ pages: 1, lastLines: fullPage })
    expect(pagesOf(lines(fullPage + 1))).toEqual({ pages: 2, lastLines: 1 })
    expect(pagesOf(lines(fullPage * 3))).toEqual({ pages: 3, lastLines: fullPage })
  })

  it('leaves no single line of a paragraph behind and carries none over', () => {
    const four = paragraph('Body', 'Tuần tra đêm. '.repeat(20).trim())
    const behind = (room: number) => pagesOf([spacer(page.height - room * line), four])
    expect(behind(4.5)).toEqual({ pages: 1, lastLines: 4 })
    expect(behind(3.5)).toEqual({ pages: 2, lastLines: 2 })
    expect(behind(2.5)).toEqual({ pages: 2, lastLines: 2 })
    expect(behind(1.5)).toEqual({ pages: 2, lastLines: 4 })
  })

  it('runs a paragraph longer than a page on over as many pages as it takes', () => {
    const low = 12 * 20 * 1.15
    const whole = Math.floor(page.height / low)
    const long = (count: number) => paragraph('TableText', 'dòng\n'.repeat(count).trim())
    expect(pagesOf([long(150)])).toEqual({ pages: 3, lastLines: 150 - 2 * whole })
    expect(pagesOf([long(whole * 2)])).toEqual({ pages: 2, lastLines: whole })
    expect(pagesOf([long(whole * 2 + 1)])).toEqual({ pages: 3, lastLines: 2 })
    const fifth = [spacer(page.height - 5.5 * low), long(150)]
    expect(pagesOf(fifth)).toEqual({ pages: 4, lastLines: 150 - 5 - 2 * whole })
    expect(pagesOf([long(150), ...lines(1)])).toEqual({ pages: 3, lastLines: 150 - 2 * whole + 1 })
  })

  it('takes what is kept with the next along', () => {
    const behind = (style: 'Part' | 'Body') =>
      pagesOf([spacer(page.height - 2.3 * line), paragraph(style, 'I. NỘI DUNG'), ...lines(1)])
    expect(behind('Part')).toEqual({ pages: 2, lastLines: 2 })
    expect(behind('Body')).toEqual({ pages: 2, lastLines: 1 })
  })

  it('lets rows go whole, and a row higher than a page run on', () => {
    const table = (text: string) => dataTable([textWidth], [], [{ cells: [{ text, style: 'TableText' }] }])
    const half = 'dòng\n'.repeat(10).trim()
    expect(pagesOf([...lines(fullPage - 2), table(half), ...lines(1)])).toEqual({ pages: 2, lastLines: 1 })
    expect(pagesOf([table('dòng\n'.repeat(130).trim()), ...lines(1)])).toEqual({ pages: 3, lastLines: 1 })
  })

  it('finds more room in closer text', () => {
    const content = lines(fullPage + 1)
    const counts = textSettings.map((setting) => pagesOf(content, setting).pages)
    expect(counts).toEqual([2, 1, 1, 1])
  })
})

describe('the last page', () => {
  const paper = (content: SectionContent) => [paperSection(withSignature(content, signed()))]
  const heightOfSignature = page.height - mm(60)
  const fitting = Math.floor(heightOfSignature / lineOfText)

  it('sets text as usual where the paper is one page, or its last page is worth its sheet', () => {
    expect(settingOf(paper(lines(5)))).toEqual(defaultSetting)
    expect(settingOf(paper(lines(fullPage + 10)))).toEqual(defaultSetting)
  })

  it('is given up for closer text where it would hold little but the signature', () => {
    const papers = Array.from({ length: 12 }, (_, index) => lines(fitting + index - 3))
    const usual = papers.map((content) => pagesOf(withSignature(content, signed())))
    const chosen = papers.map((content) => settingOf(paper(content)))
    const short = usual.flatMap(({ pages, lastLines }, index) => (pages > 1 && lastLines <= 3 ? [index] : []))
    expect(short.length).toBeGreaterThan(2)
    const pages = chosen.map((setting, index) => pagesOf(withSignature(papers[index] ?? [], signed()), setting).pages)
    // The first of them lack a line or two; the last more than the closest text gives.
    expect(short.slice(0, 2).map((index) => pages[index])).toEqual([1, 1])
    for (const [index, setting] of chosen.entries()) {
      if (!short.includes(index) || pages[index] !== 1) expect(setting).toEqual(defaultSetting)
    }
  })

  it('never holds the signature alone: two lines of text go with it, or the last row of a table', () => {
    for (let count = fitting - 3; count < fitting + 12; count += 1) {
      const { pages, lastLines } = pagesOf(withSignature(lines(count), signed()))
      if (pages > 1) expect(lastLines).toBeGreaterThanOrEqual(2)
    }
    const kept = withSignature(
      [...lines(1), dataTable([textWidth], [], [{ cells: [{ text: 'a', style: 'TableText' }] }])],
      signed(),
    )
    expect(kept.filter((block) => block instanceof Table)).toHaveLength(2)
  })
})

/** Size and line spacing of the running text, as the file's style says them. */
function settingIn(document: ReadDocument, text: string) {
  const { format, runs } = theParagraph(document, text)
  return { size: runs[0]?.format.size, line: format.line, after: format.after }
}

describe('a paper', () => {
  const read = async (input: ConclusionsInput | MinutesInput) => readDocument(await drawDocument(input))
  const notice = (count: number): ConclusionsInput => ({
    ...conclusionsInput,
    opening: 'Mở đầu.',
    body: Array.from({ length: count }, (_, index) => `Việc thứ ${index + 1}.`),
    conclusions: [],
    tasks: [],
    closing: '',
  })

  it('of a page and a line is set closer, within 13 to 14 points and single to 1,5 lines, 6 points apart', async () => {
    const settings = []
    for (let count = 8; count < 24; count += 1) settings.push(settingIn(await read(notice(count)), 'Mở đầu.'))
    expect(settings[0]).toEqual({ size: 14, line: 264, after: 120 })
    expect(settings.at(-1)).toEqual({ size: 14, line: 264, after: 120 })
    const closer = settings.filter((setting) => setting.size === 13 || setting.line === 240)
    expect(closer.length).toBeGreaterThan(0)
    for (const setting of settings) {
      expect([13, 14]).toContain(setting.size)
      expect([240, 264]).toContain(setting.line)
      expect(setting.after).toBe(120)
    }
  })

  it('keeps the paragraph before a closing line, and its own end, on the page of the signature', async () => {
    const document = await read({ ...minutesInput, tasks: [] })
    const last = document.paragraphs.findLast(({ text }) => text.startsWith('2. Nhân rộng mô hình'))
    expect(last?.format.keepNext).toBe(true)
    const names =
      document.tables
        .at(-1)
        ?.rows.at(-1)
        ?.cells.flatMap((cell) => cell.blocks) ?? []
    for (const block of names) expect(block).toMatchObject({ format: { keepNext: true } })
    // Higher, it would stand alone on a page where the signature ends on the margin.
    expect(document.sections[0]?.blocks.at(-1)).toMatchObject({ text: '', format: { lineRule: 'exact', line: 1 } })
  })

  it('keeps the last task with the closing line', async () => {
    const document = await read(minutesInput)
    const row = document.tables.find((table) => table.rows[0]?.cells[3]?.text === 'Thời hạn')?.rows.at(-1)
    const [block] = row?.cells[1]?.blocks ?? []
    expect(block).toMatchObject({ format: { keepNext: true } })
  })
})
