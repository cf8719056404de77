import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { inMillimetres, look, strangeRuns, theParagraph, withText } from '../../../testing/documents/checks.ts'
import { certificatesInput } from '../../../testing/documents/fixtures.ts'
import { type ReadBlock, readDocument } from '../../../testing/documents/readDocument.ts'
import type { Certificate, CertificatesInput } from '../inputs.ts'
import { certificateFits } from './certificateCheck.ts'

const [collective, person, household] = certificatesInput.certificates
if (!collective || !person || !household) throw new Error('A fixture is missing.')

const read = async (change: Partial<CertificatesInput> = {}) =>
  readDocument(await drawDocument({ ...certificatesInput, ...change }))
const one = (change: Partial<Certificate>) => ({ certificates: [{ ...person, ...change }] })

describe('certificates', () => {
  it('are A4 landscape, a frame within a frame', async () => {
    const document = await read(one({}))
    const [section] = document.sections
    expect(document.tables[0]?.rows.map((row) => row.cells.length)).toEqual([3, 3, 3, 3, 4, 3])
    expect([section?.width, section?.height].map((side) => inMillimetres(side ?? 0))).toEqual([297, 210])
    expect(section?.orientation).toBe('landscape')
  })

  it('are one a page, however long their texts: exact heights that add up to less than the page', async () => {
    const long = 'Gương mẫu trong phong trào; '.repeat(100)
    const document = await read({ certificates: [collective, { ...person, achievement: long, name: long }, household] })
    const [section] = document.sections
    if (!section) throw new Error('There is no page.')
    const room = section.height - section.margins.top - section.margins.bottom
    expect(document.tables).toHaveLength(3)
    for (const table of document.tables) {
      expect(table.rows.every((row) => row.heightRule === 'exact')).toBe(true)
      expect(table.rows.reduce((sum, row) => sum + (row.height ?? 0), 0)).toBeLessThan(room - 80)
    }
    expect(section.blocks.map(shape)).toEqual(['page', 'break', 'page', 'break', 'page', 'end'])
  })

  it('carry everything that such a certificate says', async () => {
    const document = await read(one({}))
    expect(document.paragraphs.map((paragraph) => paragraph.text).filter((text) => text !== '')).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG',
      'TẶNG',
      'GIẤY KHEN',
      'Bà Rơ Châm H’Yên',
      'Chủ tịch Hội Liên hiệp Phụ nữ phường Diên Hồng',
      'Đã có thành tích xuất sắc trong tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2023',
      'Quyết định số 26/QĐ-UBND',
      'ngày 08 tháng 8 năm 2023',
      'Số sổ vàng: 12',
      'Diên Hồng, ngày 08 tháng 8 năm 2023',
      'CHỦ TỊCH',
      'Lê Văn Thành',
    ])
    expect(strangeRuns(document)).toEqual([])
    const colorOf = (text: string) => theParagraph(document, text).runs[0]?.format.color
    expect([colorOf('GIẤY KHEN'), colorOf(certificatesInput.authority), colorOf('TẶNG')]).toEqual([
      'C00000',
      'C00000',
      '000000',
    ])
    expect(look(theParagraph(document, 'GIẤY KHEN')).size).toBeGreaterThan(40)
  })

  it('leave room to write what is not given yet', async () => {
    const { text } = await read({ decisionNumber: null, decisionDate: null, ...one({ goldenBookNumber: null }) })
    expect(text).toContain('Quyết định số         /QĐ-UBND\nngày       tháng       năm 2023\nSố sổ vàng: ........')
  })

  it.each([
    [{ recipientKind: 'person', honorific: 'ông', name: 'Lê A' }, 'Ông Lê A'],
    [{ recipientKind: 'household', honorific: null, name: 'Hộ ông Lê A' }, 'Hộ ông Lê A'],
    [{ recipientKind: 'household', honorific: null, name: 'hộ ông Lê A' }, 'Hộ ông Lê A'],
    [{ recipientKind: 'household', honorific: 'ông', name: 'Lê A' }, 'Hộ ông Lê A'],
    [{ recipientKind: 'household', honorific: null, name: 'Lê A' }, 'Hộ Lê A'],
    [{ recipientKind: 'collective', honorific: null, name: 'Tổ dân phố 7' }, 'Tổ dân phố 7'],
  ] as const)('name the recipient %#', async (change, printed) => {
    expect(withText(await read(one(change)), printed)).toHaveLength(1)
  })

  it.each([
    ['Đã vận động nhân dân hiến đất', 'Đã vận động nhân dân hiến đất'],
    ['Có thành tích xuất sắc', 'Đã có thành tích xuất sắc'],
    ['xuất sắc trong phong trào', 'Đã có thành tích xuất sắc trong phong trào'],
    ['thành tích xuất sắc', 'Đã có thành tích xuất sắc'],
    ['Vận động nhân dân hiến đất', 'Đã có thành tích: Vận động nhân dân hiến đất'],
  ])('lead up to the achievement "%s"', async (achievement, printed) => {
    expect(withText(await read(one({ achievement })), printed)).toHaveLength(1)
  })
})

describe('certificateFits', () => {
  const check = (change: Partial<Certificate>) => certificateFits(one(change))

  it('finds nothing in usual texts', () => {
    expect(certificateFits(certificatesInput)).toEqual([])
  })

  it('warns of a long name with the size it is printed at', async () => {
    const name = 'Nguyễn Phúc Công Huyền Tôn Nữ Thị Diễm My Hương Giang'
    const [finding] = check({ name })
    expect(finding).toMatchObject({ certificateId: person.id, severity: 'warning' })
    const printed = look(theParagraph(await read(one({ name })), `Bà ${name}`)).size
    expect(printed).toBeLessThan(30)
    expect(finding?.message).toBe(`${name}: tên dài, in chữ cỡ ${String(printed).replace('.', ',')} thay cho cỡ 30.`)
  })

  it('warns of a long achievement, and calls one that cannot fit an error with the length that would', () => {
    const clause = 'Gương mẫu, tích cực trong phong trào Toàn dân bảo vệ an ninh Tổ quốc; '
    expect(check({ achievement: clause.repeat(6) })).toMatchObject([{ severity: 'warning' }])
    const [error, ...others] = check({ achievement: clause.repeat(40) })
    expect(others).toEqual([])
    expect(error?.severity).toBe('error')
    const capacity = Number(/khoảng (\d+) ký tự/.exec(error?.message ?? '')?.[1])
    expect(capacity).toBeGreaterThan(300)
    const shortened = clause.repeat(40).slice(0, capacity - 'Đã có thành tích: '.length - 40)
    expect(check({ achievement: shortened })).toMatchObject([{ severity: 'warning' }])
  })

  it('shrinks step by step: the longer a text, the smaller, never larger', async () => {
    let last = Number.POSITIVE_INFINITY
    for (let words = 4; words <= 60; words += 8) {
      const achievement = 'Đã gương mẫu '.repeat(words).trim()
      const size = look(theParagraph(await read(one({ achievement })), achievement)).size
      expect(size).toBeLessThanOrEqual(last)
      last = size
    }
    expect(last).toBeLessThan(18)
  })
})

function shape(block: ReadBlock): string {
  if (block.kind === 'table') return 'page'
  return block.format.pageBreakBefore ? 'break' : 'end'
}
