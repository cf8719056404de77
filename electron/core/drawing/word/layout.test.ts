import { describe, expect, it } from 'vitest'
import { postAndUnit } from '../../../../shared/text/personName.ts'
import { partedCompounds } from '../measure/compounds.ts'
import { lineWidth } from '../measure/metrics.ts'
import { fontSize, mm, pt, textWidth } from '../measure/units.ts'
import { balancedWidth, wholeWordsWidth, wrapLines } from '../measure/wrap.ts'
import { withoutClosingMark } from './basis.ts'
import { markLastText, withEndMark } from './ending.ts'
import { annexSource, numberWithSymbol, signingDate } from './numberAndDate.ts'

describe('units', () => {
  it('turns millimetres and points into twips and half-points', () => {
    expect([mm(25.4), mm(20), mm(12.7), pt(6), fontSize(13.5)]).toEqual([1440, 1134, 720, 120, 27])
    expect(textWidth).toBe(9355)
  })
})

describe('lineWidth', () => {
  const plain = { size: 12 }

  it('measures letters by the widths of Times New Roman', () => {
    // Digits are half an em wide: ten of them at 12 pt make 60 pt.
    expect(lineWidth('0123456789', plain)).toBe(1200)
    expect(lineWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true })).toBeCloseTo(mm(88.32), -1)
  })

  it('gives a letter with marks the width of its base, composed or not', () => {
    expect(lineWidth('ếộưằ', plain)).toBe(lineWidth('eoưa', plain))
    expect(lineWidth('ế', plain)).toBe(lineWidth('e\u0302\u0301', plain))
    expect(lineWidth('ữ', plain)).toBe(lineWidth('ư', plain))
  })

  it('takes what the font lacks as one em', () => {
    expect(lineWidth('👍', plain)).toBe(240)
  })
})

describe('wrapLines', () => {
  it('fills lines, keeps line breaks, and breaks a word that is wider than a line', () => {
    const typeface = { size: 10 }
    expect(wrapLines('00 00 00', typeface, 500)).toEqual(['00 00', '00'])
    expect(wrapLines('00\n00', typeface, 500)).toEqual(['00', '00'])
    expect(wrapLines('0000000', typeface, 300)).toEqual(['000', '000', '0'])
    expect(wrapLines('', typeface, 300)).toEqual([''])
  })

  it('keeps the width of several spaces in a row', () => {
    expect(wrapLines('0   0', { size: 10 }, 340)).toHaveLength(2)
    expect(wrapLines('0   0', { size: 10 }, 360)).toHaveLength(1)
  })
})

describe('balancedWidth', () => {
  it('evens lines out without adding one', () => {
    const text = 'một hai ba bốn năm sáu bảy tám chín mười mười một'
    const typeface = { size: 14 }
    const room = lineWidth(text, typeface) * 0.9
    const width = balancedWidth(text, typeface, room)
    expect(wrapLines(text, typeface, room)).toHaveLength(2)
    const lines = wrapLines(text, typeface, width)
    expect(lines).toHaveLength(2)
    const [first = 0, second = 0] = lines.map((line) => lineWidth(line, typeface))
    expect(second / first).toBeGreaterThan(0.7)
  })
})

describe('compound words', () => {
  it.each([
    [['Báo cáo xây', 'dựng phong trào'], 1],
    [['công tác phòng,', 'chống tội phạm'], 1],
    [['TỘI PHẠM, TỆ NẠN XÃ', 'HỘI VÀ XÂY DỰNG'], 1],
    [['Tổng kết năm', '2023'], 1],
    [['kết quả quý', 'III năm 2026'], 1],
    [['đồng chí Nguyễn Văn', 'Mẫu'], 1],
    [['Báo cáo', 'xây dựng', 'phong trào'], 0],
    [['tội phạm, tệ nạn xã hội', 'và xây dựng'], 0],
    [['tại phường Diên Hồng,', 'Trưởng Ban'], 0],
    [['một dòng'], 0],
    [['Ban Bí thư Trung', 'ương Đảng'], 1],
    [['Ban Chấp', 'hành Trung ương'], 1],
    [['THÀNH PHỐ PHAN', 'RANG - THÁP CHÀM'], 1],
    [['THÀNH PHỐ PHAN RANG', '- THÁP CHÀM'], 1],
    [['THÀNH PHỐ PHAN RANG -', 'THÁP CHÀM'], 0.5],
    [['THÀNH PHỐ PHAN RANG - THÁP', 'CHÀM'], 1],
    [['THÀNH PHỐ', 'PHAN RANG - THÁP CHÀM'], 0.5],
    [['tại thành phố Phan Rang -', 'Tháp Chàm'], 0.5],
    [['tại phường', 'Diên Hồng'], 0.5],
    [['bà Rơ Châm', 'H’Yên'], 1],
    [['CÔNG AN PHƯỜNG', 'LẮNG NGHE Ý KIẾN'], 0],
    [['PHƯỜNG DIÊN HỒNG', 'NĂM 2026'], 0],
    [['THÀNH PHỐ PHAN RANG,', 'TỈNH KHÁNH HÒA'], 0],
    [['VĂN HÓA -', 'XÃ HỘI'], 0],
  ])('parted in %j are %i', (lines, parted) => {
    expect(partedCompounds(lines)).toBe(parted)
  })

  const subject =
    'Tổng kết công tác phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm'
  const typeface = { size: 14, bold: true }
  const room = textWidth - 2 * mm(8)

  it.each([2019, 2023, 2026])('stay together in the title of a report of %i, on as few lines', (year) => {
    const text = `${subject} ${year}`
    const width = wholeWordsWidth(text, typeface, room)
    for (const given of [width, width + mm(1)]) expect(partedCompounds(wrapLines(text, typeface, given))).toBe(0)
    expect(wrapLines(text, typeface, width)).toHaveLength(wrapLines(text, typeface, room).length)
    expect(width).toBeLessThanOrEqual(room)
  })

  it.each([
    ['THÀNH PHỐ PHAN RANG - THÁP CHÀM', mm(71), ['THÀNH PHỐ PHAN RANG -', 'THÁP CHÀM']],
    ['PHƯỜNG PHAN RANG - THÁP CHÀM', mm(40), ['PHƯỜNG', 'PHAN RANG -', 'THÁP CHÀM']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ PHAN RANG - THÁP CHÀM', mm(71), ['ỦY BAN NHÂN DÂN THÀNH PHỐ', 'PHAN RANG - THÁP CHÀM']],
    [
      'Triển khai Chỉ thị của Ban Bí thư Trung ương Đảng về công tác bảo đảm an ninh',
      mm(100),
      ['Triển khai Chỉ thị của Ban Bí thư Trung ương', 'Đảng về công tác bảo đảm an ninh'],
    ],
  ])('and names keep %s whole in a heading', (text, room, lines) => {
    const size12 = { size: 12, bold: true }
    const width = wholeWordsWidth(text, size12, room, true)
    for (const given of [width, width + mm(1)]) expect(wrapLines(text, size12, given)).toEqual(lines)
  })

  it('are parted rather than leave one word on a line, and cost nothing where none is near a break', () => {
    const even = 'một hai ba bốn năm sáu bảy tám chín mười mười một'
    const narrow = lineWidth(even, typeface) * 0.9
    expect(wholeWordsWidth(even, typeface, narrow)).toBe(balancedWidth(even, typeface, narrow))
    const two = 'một hai ba bốn xây dựng năm sáu bảy tám'
    const justFits = lineWidth('một hai ba bốn xây dựng năm sáu bảy', typeface) + 1
    expect(wrapLines(two, typeface, wholeWordsWidth(two, typeface, justFits)).at(-1)).not.toBe('tám')
  })
})

describe('closing marks', () => {
  it('end a text with ./. once', () => {
    expect(withEndMark('Thi hành')).toBe('Thi hành./.')
    expect(withEndMark('Thi hành.')).toBe('Thi hành./.')
    expect(withEndMark('Thi hành./.')).toBe('Thi hành./.')
    expect(withEndMark('Thi hành.  ')).toBe('Thi hành./.')
    for (const typed of ['Thi hành/.', 'Thi hành. /.', 'Thi hành;', 'Thi hành ./ .', 'Thi hành,'])
      expect(withEndMark(typed)).toBe('Thi hành./.')
    expect(withEndMark('Camera, đèn…')).toBe('Camera, đèn…./.')
    expect(withEndMark('Kế hoạch 05/KH')).toBe('Kế hoạch 05/KH./.')
  })

  it('stand behind the last text that is not blank', () => {
    expect(markLastText(['a', 'b', ' '])).toEqual(['a', 'b./.', ' '])
    expect(markLastText([' '])).toEqual([' '])
  })

  it('are taken off citations and recipients before they get their own', () => {
    expect(withoutClosingMark('Căn cứ Luật A; ')).toBe('Căn cứ Luật A')
    expect(withoutClosingMark('VT, BCĐ.')).toBe('VT, BCĐ')
  })
})

describe('number and date', () => {
  const head = { number: '05', symbol: 'BB-BCĐ', date: '2026-01-05', year: 2026 }

  it('take leading zeros by the rule', () => {
    expect(numberWithSymbol(head)).toBe('05/BB-BCĐ')
    expect(signingDate(head)).toBe('ngày 05 tháng 01 năm 2026')
    expect(signingDate({ ...head, date: '2026-03-12' })).toBe('ngày 12 tháng 3 năm 2026')
  })

  it('leave room to write when the paper is not signed', () => {
    expect(numberWithSymbol({ ...head, number: null })).toMatch(/^ {8}\/BB-BCĐ$/)
    expect(signingDate({ ...head, date: null })).toBe('ngày       tháng       năm 2026')
  })

  it('tie an annex to its paper', () => {
    expect(annexSource('Quyết định', head, 'Chủ tịch UBND phường')).toBe(
      '(Kèm theo Quyết định số 05/BB-BCĐ ngày 05 tháng 01 năm 2026 của Chủ tịch UBND phường)',
    )
  })
})

describe('postAndUnit', () => {
  it('does not name a unit twice', () => {
    expect(postAndUnit('Trưởng Công an phường', 'Công an phường')).toBe('Trưởng Công an phường')
    expect(postAndUnit('Tổ trưởng', 'Tổ dân phố 3')).toBe('Tổ trưởng, Tổ dân phố 3')
    expect(postAndUnit('', 'Tổ dân phố 3')).toBe('Tổ dân phố 3')
  })
})
