import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../shared/model/charts.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import { chartSvg } from '../../drawing/charts/chartSvg.ts'
import { type IndexPageInput, indexPage } from './indexPage.ts'

/** A page on which the same text stands wherever a text can stand. */
function pageOf(text: string, changes: Partial<IndexPageInput> = {}): string {
  const table: Table = {
    id: 'meetings',
    title: text,
    columns: [
      { label: text, kind: 'text', width: 3 },
      { label: 'Ngày', kind: 'date', width: 1 },
      { label: 'Bắt đầu', kind: 'datetime', width: 1 },
      { label: 'Có mặt', kind: 'count', width: 1 },
      { label: 'Tiền thưởng', kind: 'money', width: 1 },
      { label: 'Tỷ lệ', kind: 'share', width: 1 },
    ],
    rows: [[text, '2026-08-19', '2026-08-19T19:30', 1250, 2_160_000, 0.125]],
    total: [text, null, null, 1250, 2_160_000, null],
  }
  const chart: Chart = {
    id: 'c',
    title: text,
    unit: text,
    shape: 'columns',
    categories: ['Tháng 1'],
    series: [{ name: text, values: [3] }],
  }
  return indexPage({
    year: 2026,
    wardName: text,
    organization: text,
    committee: text,
    madeAt: '2026-11-22T08:00',
    leftOut: [text],
    figures: [{ label: text, value: 1250, missing: '', lastYear: null, lastYearPartly: false }],
    comparedUntil: null,
    charts: [{ title: text, svg: chartSvg(chart, { width: 120, tallest: 60 }) }],
    tables: [table],
    files: [{ title: text, files: [{ path: `van-ban/${text}.docx`, label: text, about: text }] }],
    faceRules: '@font-face { font-family: Tinos; src: url(data:font/woff2;base64,d09GMg==) format("woff2"); }',
    ...changes,
  })
}

const tagsOf = (page: string) => page.match(/<!?\/?[a-z][a-z0-9]*/gi)
const bodyOf = (page: string) => page.slice(page.indexOf('<body>'))

describe('the index page', () => {
  it('is one file without script and without any request', () => {
    const page = pageOf('Diên Hồng')
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">')).toBe(true)
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:; img-src data:; form-action &#39;none&#39;; base-uri &#39;none&#39;"`,
    )
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|audio|video)|\son\w+=|@import|src=/i)
    expect(page.match(/url\([^;,)]*/g)).toEqual(['url(data:font/woff2'])
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => /^[a-z]+:|^\//i.test(address))).toEqual([])
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  it('shows every table, written as Vietnamese papers write', () => {
    const page = pageOf('Diên Hồng')
    for (const cell of ['19/08/2026', '19:30 19/08/2026', '1.250', '2.160.000', '12,5%']) {
      expect(page).toContain(`>${cell}</td>`)
    }
    expect(page).toContain('<tbody class="total"><tr><td class="text">Diên Hồng</td>')
    expect(page).toContain('<b>1.250</b><span>Diên Hồng</span><small>Cùng kỳ 2025: chưa nhập</small>')
    expect(page).toMatch(/<figure><figcaption>Diên Hồng<\/figcaption><svg /)
  })

  it('says up to which day last year is counted while the year runs, and why a figure is missing', () => {
    const figures = [
      { label: 'Cuộc họp', value: 3, missing: '', lastYear: 2, lastYearPartly: false },
      { label: 'Ý kiến', value: 4, missing: '', lastYear: null, lastYearPartly: true },
    ]
    const page = pageOf('Diên Hồng', { figures, comparedUntil: '2025-11-22' })
    expect(page).toContain('<small>Cùng kỳ 2025 (đến 22/11): 2</small>')
    expect(page).toContain('<small>Cùng kỳ 2025 (đến 22/11): chưa đủ số liệu</small>')
  })

  it('says what sums leave out, under a figure and beside the title of a table', () => {
    const missing = 'chưa có số liệu của 04 tổ dân phố'
    const gaps: Table = { id: 't', title: 'Tổ dân phố', columns: [], rows: [], total: null, note: missing }
    const figures = [{ label: 'Hộ ký cam kết', value: 1651, missing, lastYear: null, lastYearPartly: false }]
    const page = pageOf('x', { figures, tables: [gaps] })
    expect(page).toContain(`<b>1.651</b><span>Hộ ký cam kết</span><small>${missing}</small><small>Cùng kỳ 2025`)
    expect(page).toContain(`<h2>Tổ dân phố (${missing})</h2>`)
  })

  it('leads from the contents to each part', () => {
    const page = pageOf('Diên Hồng')
    const contents = page.slice(page.indexOf('<nav'), page.indexOf('</nav>'))
    const anchors = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toEqual(['con-so', 'bieu-do', 'bang-1', 'tep', 'kiem-tra'])
    for (const anchor of anchors) expect(page.split(`id="${anchor}"`)).toHaveLength(2)
  })

  it('leads to each file, whatever its name holds', () => {
    const files = [{ title: 'Biên bản', files: [{ path: 'van-ban/BB/Bản 1 #2 100%?.docx', label: 'BB', about: '' }] }]
    expect(pageOf('x', { files })).toContain('href="van-ban/BB/B%E1%BA%A3n%201%20%232%20100%25%3F.docx"')
  })

  it('says what a copy for superiors leaves out; the whole one says nothing of it', () => {
    expect(pageOf('x', { leftOut: ['Biên bản: ghi tên người phát biểu.'] })).toContain(
      '<li>Biên bản: ghi tên người phát biểu.</li>',
    )
    const whole = bodyOf(pageOf('x', { leftOut: [] }))
    expect(whole).not.toContain('Bản cho cấp trên')
    expect(whole).not.toContain('left-out')
  })

  it('tells how to find out whether a file was changed', () => {
    const page = pageOf('x')
    expect(page).toContain('certutil -hashfile so-lieu.json SHA256')
    expect(page).toContain('sha256sum -c SHA256SUMS')
  })

  it('says where nothing was entered, and leaves out parts that have nothing', () => {
    const empty: Table = {
      id: 't',
      title: 'Trống',
      columns: [{ label: 'A', kind: 'text', width: 1 }],
      rows: [],
      total: null,
    }
    const page = pageOf('x', { tables: [empty], charts: [], figures: [], files: [] })
    expect(page).toContain('<td class="none" colspan="1">Chưa có số liệu.</td>')
    expect(page).not.toContain('id="bieu-do"')
    expect(page).not.toContain('id="con-so"')
  })

  it('keeps a short table on one printed page, and lets a long one go over several', () => {
    const withRows = (count: number): Table => ({
      id: 't',
      title: 'Bảng',
      columns: [{ label: 'TT', kind: 'count', width: 1 }],
      rows: Array.from({ length: count }, (_, index) => [index + 1]),
      total: null,
    })
    expect(pageOf('x', { tables: [withRows(9)] })).toContain('<section class="table short" id="bang-1">')
    expect(pageOf('x', { tables: [withRows(10)] })).toContain('<section class="table" id="bang-1">')
  })

  it('repeats the head of a table on each printed page and parts no row', () => {
    const page = pageOf('x')
    expect(page).toMatch(
      /@media print \{[\s\S]*thead \{ display: table-header-group; \}[\s\S]*tr, figure[^{]*\{ break-inside: avoid; \}/,
    )
    expect(page).toContain('@page { size: A4 landscape;')
  })

  it('names the font of papers where it looks like a paper, always with the face that it brings along', () => {
    const [style = '', ...content] = pageOf('x').split('</style>')
    const families = style.match(/"Times New Roman"[^;]*/g) ?? []
    expect(families).toEqual(Array(3).fill('"Times New Roman", Tinos, serif'))
    expect(style).toContain('h1, h2, figure svg { font-family: "Times New Roman", Tinos, serif; }')
    // Charts name it as Word needs it; the rule above goes before that.
    expect(content.join('').match(/<[^>]*Times New Roman[^>]*>/g)).toEqual([expect.stringMatching(/^<svg /)])
  })

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    'javascript:alert(1)',
    '&lt;b&gt; &amp; <!-- ',
    '\u0000\u0001\ud800',
  ]

  it.each(hostile)('takes %j for text everywhere', (text) => {
    const page = pageOf(text)
    expect(tagsOf(page)).toEqual(tagsOf(pageOf('x')))
    expect(page.split('"')).toHaveLength(pageOf('x').split('"').length)
    expect(page).not.toContain('\u0000')
    if (text.includes('<script>')) expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('takes anything for text', () => {
    const plain = pageOf('x')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const page = pageOf(text)
        expect(bodyOf(page).split(/<section|<table|<td|<li|<a /)).toHaveLength(
          bodyOf(plain).split(/<section|<table|<td|<li|<a /).length,
        )
        expect(page).not.toMatch(/<script/i)
      }),
    )
  })
})
