import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanBlock, cleanLine, cleanText, withoutUnseen } from './clean.ts'
import { parseTypedDate } from './dates.ts'
import { safeFileName } from './fileName.ts'
import { foldVietnamese } from './fold.ts'
import { personKey } from './personKey.ts'

/** Every UTF-16 unit, lone surrogates and control characters included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

/** The characters that XML 1.0 allows (production Char). */
const onlyXmlCharacters = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u

describe('cleanText', () => {
  it('keeps everything that may be typed', () => {
    const typed = 'Đặng & <Văn> "Ấn"\n\tdòng hai 🎉 ‘’ “” – …'
    expect(cleanText(typed)).toBe(typed)
  })

  it('makes one Unicode form and one kind of line end', () => {
    expect(cleanText('Đặng'.normalize('NFD'))).toBe('Đặng'.normalize('NFC'))
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })

  it('drops what would corrupt a Word file', () => {
    expect(cleanText('a\u0000bc\uFFFEd\uD83Ce')).toBe('abcde')
  })

  it('takes every sort of line break for one', () => {
    expect(cleanText('ý kiến\u000Bcủa\u000CNhân\u0085dân\u2028phường\u2029X')).toBe('ý kiến\ncủa\nNhân\ndân\nphường\nX')
    expect(cleanLine('ý kiến\u000Bcủa\u2028Nhân dân')).toBe('ý kiến của Nhân dân')
  })

  it('takes no longer for a letter under a mountain of marks', () => {
    const piled = `a${'\u0302\u0323'.repeat(100_000)}`
    expect(cleanText(piled).length).toBeLessThan(10)
    expect(foldVietnamese(piled)).toBe('a')
  })

  it('leaves only characters that XML allows, and nothing to do a second time', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const clean = cleanText(text)
        return onlyXmlCharacters.test(clean) && clean.isWellFormed() && cleanText(clean) === clean
      }),
    )
  })
})

describe('what cannot be seen', () => {
  it('goes from names, numbers and days', () => {
    expect(cleanLine('\u202D0905 123 456\u202C')).toBe('0905 123 456')
    for (const mark of ['\u200E', '\u202A', '\u2068', '\u061C', '\u200B', '\u00AD', '\uFEFF', '\u3164'])
      expect(cleanLine(`Nguyễn Văn${mark} Mẫu`)).toBe('Nguyễn Văn Mẫu')
  })

  it('stays where it makes one emoji of two', () => {
    expect(withoutUnseen('👨\u200D👩 và a\u200Db')).toBe('👨\u200D👩 và ab')
    expect(withoutUnseen('❤\uFE0F 1\uFE0F\u20E3 a\uFE0F 1\uFE0F2')).toBe('❤\uFE0F 1\uFE0F\u20E3 a 12')
  })

  it.each([
    ['Lê Văn\uFE0F An', 'Lê Văn An'],
    ['0905\uFE0F123456', '0905123456'],
    ['A\uFFFCB', 'AB'],
    ['\u2800Lê\u2800An\u2800', 'Lê An'],
    ['\u2800', ''],
    ['\uFE0F', ''],
    ['\uFFFC', ''],
    ['\u{E0100}', ''],
  ])('is one rule for lines, searching, persons and file names: %j', (typed, seen) => {
    expect(cleanLine(typed)).toBe(seen)
    expect(foldVietnamese(typed)).toBe(foldVietnamese(seen))
    expect(personKey(typed)).toBe(personKey(seen))
    expect(safeFileName([typed], 'docx')).toBe(safeFileName([seen], 'docx'))
  })

  it('hides no digit of a day', () => {
    expect(parseTypedDate('19\uFE0F/08/2026', '2026-01-01')).toBe('2026-08-19')
  })
})

describe('cleanLine and cleanBlock', () => {
  it('put a line on one line', () => {
    expect(cleanLine('  Tổ \t dân\u00A0phố\n3 ')).toBe('Tổ dân phố 3')
  })

  it('trim a block and keep what is inside', () => {
    expect(cleanBlock('\n  a\n\n  b\t\n')).toBe('a\n\n  b')
  })

  it.each([
    ['\uF0B7\tLắp camera\n\uF0B7\tThay đèn', '• Lắp camera\n• Thay đèn'],
    ['Các việc:\n  o\tLắp camera\n  \uF0A7 Thay đèn', 'Các việc:\n  • Lắp camera\n  • Thay đèn'],
    ['o\tLắp camera\no xanh', '• Lắp camera\no xanh'],
  ])('give a block bullets that every font has, on each line: %j', (typed, block) => {
    expect(cleanBlock(typed)).toBe(block)
  })

  it('cleans a line like any text, the usual ones without looking twice', () => {
    const usual = fc.array(
      fc.constantFrom('Nguyễn', 'Đặng', 'tổ', '3', 'Ban-Chỉ/đạo,', '“', 'o\u0309', ' ', '\u00a0'),
      { maxLength: 8 },
    )
    const lines = fc.oneof(
      anyUnits,
      usual.map((parts) => parts.join(' ')),
      usual.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(lines, (text) => {
        const clean = cleanText(withoutUnseen(text)).replace(/\s+/g, ' ').trim()
        return cleanLine(text) === clean.replace(/^[\uF020-\uF0FF] ?(?=\S)/u, '• ')
      }),
      { numRuns: 2000 },
    )
  })

  it('cleans a block like any text, the usual ones without looking twice', () => {
    const parts = fc.array(
      fc.constantFrom('Nguyễn', 'Đặng', 'tổ', '3.', '“', 'o', 'o\u0309', '\uF0B7', ' ', '\t', '\n', '\r\n', '\u00ad'),
      { maxLength: 12 },
    )
    const bullet = /^(\s*)(?:o\t|[\uF020-\uF0FF])\s*(?=\S)/u
    const cleaned = (text: string) => {
      const lines = cleanText(text).trim().split('\n')
      return lines.map((line) => line.replace(bullet, '$1• ')).join('\n')
    }
    const block = fc.oneof(
      anyUnits,
      parts.map((some) => some.join('')),
    )
    fc.assert(
      fc.property(block, (text) => {
        const clean = cleaned(text)
        return cleanBlock(text) === (withoutUnseen(clean).trim() === '' ? '' : clean)
      }),
      { numRuns: 2000 },
    )
  })

  it('have nothing to do a second time', () => {
    fc.assert(fc.property(anyUnits, (text) => cleanLine(cleanLine(text)) === cleanLine(text)))
    fc.assert(fc.property(anyUnits, (text) => cleanBlock(cleanBlock(text)) === cleanBlock(text)))
  })
})
