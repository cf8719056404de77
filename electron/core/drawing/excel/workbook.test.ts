import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../../shared/model/tables.ts'
import { all, readWorkbook } from './testing/readWorkbook.ts'
import { drawWorkbook } from './workbook.ts'
import type { WorkbookInput } from './workbookInput.ts'

const meetings: Table = {
  id: 'meetings',
  title: 'Các cuộc họp',
  columns: [
    { label: 'Ngày', kind: 'date', width: 10 },
    { label: 'Bắt đầu', kind: 'datetime', width: 14 },
    { label: 'Tên cuộc họp', kind: 'text', width: 60 },
    { label: 'Có mặt', kind: 'count', width: 8 },
    { label: 'Tỷ lệ', kind: 'share', width: 8 },
    { label: 'Số tiền thưởng (đồng)', kind: 'money', width: 14 },
  ],
  rows: [
    [
      '2026-08-19',
      '2026-08-19T19:30',
      'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc tại tổ dân phố 3',
      1250,
      0.125,
      2_160_000,
    ],
    ['2026-11-22', null, 'Họp Ban Chỉ đạo', 12, null, null],
  ],
  total: ['Cộng', null, null, 1262, null, 2_160_000],
}

const awards: Table = {
  id: 'awards',
  title: 'Khen thưởng',
  columns: [{ label: 'Hình thức', kind: 'text', width: 20 }],
  rows: [['Giấy khen']],
  total: null,
}

function workbookOf(tables: Table[], changes: Partial<WorkbookInput> = {}): Promise<Uint8Array> {
  return drawWorkbook({
    title: 'Số liệu năm 2026',
    organization: 'Ủy ban nhân dân phường Diên Hồng',
    periodName: 'năm 2026',
    madeAt: '2026-11-22T08:00',
    note: '',
    tables,
    ...changes,
  })
}

function textTable(texts: readonly string[]): Table {
  return { ...awards, rows: texts.map((text) => [text]) }
}

/** The order that Excel demands (ECMA-376, CT_Worksheet). */
const schemaOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells hyperlinks pageMargins pageSetup headerFooter'.split(
    ' ',
  )

describe('the workbook', () => {
  it('has a sheet of contents, then a sheet a table', async () => {
    const { sheets, cell } = readWorkbook(await workbookOf([meetings, awards], { note: 'Bản cho cấp trên.' }))
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Mục lục', 'Các cuộc họp', 'Khen thưởng'])
    const values = sheets[0]?.cells.map((one) => one.value).filter((value) => value !== null)
    expect(values).toEqual([
      ...['Số liệu năm 2026', 'Ủy ban nhân dân phường Diên Hồng', 'Kỳ số liệu: năm 2026', 'Lập lúc 08:00 22/11/2026'],
      'Bản cho cấp trên.',
      ...['STT', 'Trang tính', 'Nội dung', 'Số dòng'],
      ...[1, 'Các cuộc họp', 'Các cuộc họp', 2],
      ...[2, 'Khen thưởng', 'Khen thưởng', 1],
    ])
    expect(cell(1, 'C1')).toMatchObject({ value: 'Tên cuộc họp' })
  })

  it('leads from the contents to each sheet', async () => {
    const { sheets, cell } = readWorkbook(await workbookOf([meetings, awards]))
    const links = sheets.flatMap((sheet) => all(sheet.root, 'hyperlink'))
    expect(links.map((link) => link.getAttribute('location'))).toEqual(["'Các cuộc họp'!A1", "'Khen thưởng'!A1"])
    expect(links.map((link) => cell(0, link.getAttribute('ref') ?? '')?.value)).toEqual(['Các cuộc họp', 'Khen thưởng'])
  })

  it('keeps numbers as numbers, days as days and shares as shares, each in its format', async () => {
    const { cell } = readWorkbook(await workbookOf([meetings]))
    // 19/8/2026 is day 46253 of Excel's calendar (=DATE(2026;8;19)); 19:30 is 0,8125 of a day.
    expect(cell(1, 'A2')).toMatchObject({ value: 46_253, format: 'dd/mm/yyyy' })
    expect(cell(1, 'B2')).toMatchObject({ value: 46_253.8125, format: 'dd/mm/yyyy hh:mm' })
    expect(cell(1, 'D2')).toMatchObject({ value: 1250, format: '#,##0' })
    expect(cell(1, 'E2')).toMatchObject({ value: 0.125, format: '0.0%' })
    expect(cell(1, 'F2')).toMatchObject({ value: 2_160_000, format: '#,##0' })
    expect(cell(1, 'B3')).toMatchObject({ value: null })
  })

  it('shows no share as all or as nothing that is not', async () => {
    const shares = [2237 / 2238, 1 / 2238, 1, 0]
    const table: Table = {
      ...awards,
      columns: [{ label: 'Tỷ lệ', kind: 'share', width: 8 }],
      rows: shares.map((one) => [one]),
    }
    const { sheets } = readWorkbook(await workbookOf([table]))
    const [, ...written] = sheets[1]?.cells.map(({ value }) => value) ?? []
    expect(written).toEqual([0.999, 0.001, 1, 0])
  })

  it('freezes and repeats the header, and filters the rows without the sums', async () => {
    const { sheets, part, cell } = readWorkbook(await workbookOf([meetings, awards]))
    const sheet = sheets[1]?.root
    if (!sheet) throw new Error('no sheet')
    const [pane] = all(sheet, 'pane')
    expect([pane?.getAttribute('ySplit'), pane?.getAttribute('topLeftCell'), pane?.getAttribute('state')]).toEqual([
      ...['1', 'A2', 'frozen'],
    ])
    expect(all(sheet, 'autoFilter')[0]?.getAttribute('ref')).toBe('A1:F3')
    expect(cell(1, 'A4')).toBeUndefined()
    expect(cell(1, 'A5')).toMatchObject({ value: 'Cộng' })
    expect(cell(1, 'F5')).toMatchObject({ value: 2_160_000, format: '#,##0' })
    const names = all(part('xl/workbook.xml'), 'definedName')
    expect(
      names.map((name) => [name.getAttribute('name'), name.getAttribute('localSheetId'), name.textContent]),
    ).toEqual([
      ['_xlnm._FilterDatabase', '1', "'Các cuộc họp'!$A$1:$F$3"],
      ['_xlnm.Print_Titles', '1', "'Các cuộc họp'!$1:$1"],
      ['_xlnm._FilterDatabase', '2', "'Khen thưởng'!$A$1:$A$2"],
      ['_xlnm.Print_Titles', '2', "'Khen thưởng'!$1:$1"],
    ])
  })

  it('says under the sums what they leave out, clear of what is filtered', async () => {
    const note = '01 cuộc chưa điểm danh đủ'
    const { cell } = readWorkbook(
      await workbookOf([
        { ...meetings, note },
        { ...awards, note: 'chưa đủ' },
      ]),
    )
    expect(cell(1, 'A5')).toMatchObject({ value: 'Cộng' })
    expect(cell(1, 'A6')).toBeUndefined()
    expect(cell(1, 'A7')).toMatchObject({ value: note })
    expect(cell(2, 'A3')).toBeUndefined()
    expect(cell(2, 'A4')).toMatchObject({ value: 'Chưa đủ' })
  })

  it('prints on A4, one page across, wide tables on their side, pages numbered', async () => {
    const { sheets } = readWorkbook(await workbookOf([meetings, awards]))
    const setups = sheets.map(({ root }) => all(root, 'pageSetup')[0])
    const told = (name: string) => setups.map((setup) => setup?.getAttribute(name))
    expect(told('paperSize')).toEqual(['9', '9', '9'])
    expect(told('orientation')).toEqual(['portrait', 'landscape', 'portrait'])
    expect(told('fitToWidth')).toEqual(['1', '1', '1'])
    expect(told('fitToHeight')).toEqual(['0', '0', '0'])
    expect(sheets.map(({ root }) => all(root, 'pageSetUpPr')[0]?.getAttribute('fitToPage'))).toEqual(['1', '1', '1'])
    const feet = sheets.map(({ root }) => all(root, 'oddFooter')[0]?.textContent)
    expect(feet).toEqual(Array(3).fill('&LỦy ban nhân dân phường Diên Hồng&RTrang &P/&N'))
    expect(sheets.map(({ root }) => all(root, 'oddHeader')[0]?.textContent)).toEqual([
      ...[undefined, '&C&BCác cuộc họp, năm 2026', '&C&BKhen thưởng, năm 2026'],
    ])
  })

  it('has the elements of a sheet in the order that Excel demands', async () => {
    const { sheets } = readWorkbook(await workbookOf([meetings, awards], { note: 'Một câu.' }))
    for (const { elements } of sheets) {
      const places = elements.map((name) => schemaOrder.indexOf(name))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((left, right) => left - right))
    }
  })

  it('lets no page heading take a name for its codes', async () => {
    const { sheets } = readWorkbook(await workbookOf([{ ...awards, title: 'Thi đua & khen thưởng' }]))
    expect(sheets[1] && all(sheets[1].root, 'oddHeader')[0]?.textContent).toBe('&C&BThi đua && khen thưởng, năm 2026')
  })

  it('names the organ in the properties of the file, and no person', async () => {
    const { part } = readWorkbook(await workbookOf([awards]))
    const core = part('docProps/core.xml')
    expect(all(core, 'dc:creator')[0]?.textContent).toBe('Ủy ban nhân dân phường Diên Hồng')
    expect(all(core, 'dc:title')[0]?.textContent).toBe('Số liệu năm 2026, Ủy ban nhân dân phường Diên Hồng')
    expect(all(core, 'cp:lastModifiedBy')).toEqual([])
  })

  it('takes a period without any table, and a table without rows', async () => {
    expect(readWorkbook(await workbookOf([])).sheets.map((sheet) => sheet.name)).toEqual(['Mục lục'])
    const { sheets } = readWorkbook(await workbookOf([{ ...awards, rows: [] }]))
    expect(sheets[1] && all(sheets[1].root, 'autoFilter')[0]?.getAttribute('ref')).toBe('A1:A1')
  })
})

describe('text in the workbook', () => {
  const plain = ['=1+1', '+84 905 000 000', '-2+3+cmd|’ /C calc’!A0', '@SUM(A1)', '\t=1+1', ' =1+1', '＝1+1', '\tA']
  const unseen = ['\u00a0', '\u200b', '\ufeff', '\u2060', '\u202e', '\u3000', '\u3164', '\ufe0f', ' \u200d\u00a0']
  const dangerous = [...plain, ...unseen.flatMap((before) => ['=', '+', '-', '@'].map((mark) => `${before}${mark}1`))]

  it('never is a formula, and reads back as it was entered', async () => {
    const { sheets, cell } = readWorkbook(await workbookOf([textTable(dangerous)]))
    expect(sheets.flatMap((sheet) => all(sheet.root, 'f'))).toEqual([])
    for (const [index, text] of dangerous.entries()) {
      expect(cell(1, `A${index + 2}`)).toEqual({
        address: `A${index + 2}`,
        value: text,
        format: '@',
        quotePrefix: true,
      })
    }
  })

  it('is guarded in headers, titles and names of sheets too', async () => {
    const table: Table = { ...awards, title: '=HYPERLINK("x")', columns: [{ label: '=1+1', kind: 'text', width: 9 }] }
    const { cell, sheets } = readWorkbook(await workbookOf([table], { title: '=2+2', note: '@note' }))
    expect(cell(1, 'A1')).toMatchObject({ value: '=1+1', quotePrefix: true })
    expect(sheets[0]?.cells.filter((one) => /^[=@]/.test(String(one.value))).map((one) => one.quotePrefix)).toEqual([
      ...[true, true, true, true],
    ])
  })

  it('is left alone where it is harmless', async () => {
    const { cell } = readWorkbook(await workbookOf([textTable(['Tổ dân phố 3', 'a=b', '\u00a0a', '\u200b'])]))
    expect(cell(1, 'A2')).toMatchObject({ quotePrefix: false, format: '' })
    for (const address of ['A3', 'A4', 'A5']) expect(cell(1, address)).toMatchObject({ quotePrefix: false })
  })

  it('survives with every character that a file may hold', async () => {
    const kept = ['Đặng Thị Ặ', 'hai\ndòng', '&<>"\'', '😀', ' trắng ở hai đầu ', '_x0041_ là chữ', ']]>']
    const lost = 'bỏ\u0000\u0001\ud800\uffffđi'
    const { cell } = readWorkbook(await workbookOf([textTable([...kept, lost])]))
    expect(kept.map((_text, index) => cell(1, `A${index + 2}`)?.value)).toEqual(kept)
    expect(cell(1, `A${kept.length + 2}`)?.value).toBe('bỏđi')
  })

  it('is cut where Excel would refuse the file', async () => {
    const { cell } = readWorkbook(await workbookOf([awards], { organization: 'ơ'.repeat(40_000) }))
    expect(String(cell(0, 'A2')?.value)).toHaveLength(32_767)
  })

  it('goes on in the row below where it is higher than Excel shows a row, none of it cut', async () => {
    const long = 'ơ'.repeat(40_000)
    const { sheets } = readWorkbook(await workbookOf([textTable([long, 'Giấy khen'])]))
    const [, ...texts] = (sheets[1]?.cells ?? []).map(({ value }) => String(value))
    expect(texts.at(-1)).toBe('Giấy khen')
    expect(
      texts
        .slice(0, -1)
        .map((text) => text.replace('(tiếp theo) ', ''))
        .join(''),
    ).toBe(long)
    const root = sheets[1]?.root
    if (!root) throw new Error('There is no sheet.')
    expect(all(root, 'autoFilter')[0]?.getAttribute('ref')).toBe(`A1:A${texts.length + 1}`)
    const heights = all(root, 'row').map((row) => Number(row.getAttribute('ht')))
    expect(Math.max(...heights)).toBeLessThan(409)
  })
  it('breaks no file, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        async (texts, title) => {
          const table = { ...textTable(texts), title }
          const { sheets } = readWorkbook(await workbookOf([table, table], { title, organization: title, note: title }))
          expect(sheets).toHaveLength(3)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/**
 * What drawing so many rows takes of the processor, in milliseconds: waiting for it on a busy machine does not count.
 */
async function effort(rows: number): Promise<number> {
  const row = meetings.rows[0] ?? []
  const before = process.cpuUsage()
  await workbookOf([{ ...meetings, rows: Array.from({ length: rows }, () => row) }])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('a long table', () => {
  it('takes no more for a row than a short one', async () => {
    await effort(1000)
    const short = await effort(1000)
    const long = await effort(10_000)
    // Ten times as much, with wide room; a hundred times, were every row gone through for every row.
    expect(long / short).toBeLessThan(40)
  })
})
