import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOf, foldVietnamese, matchesFolded } from './fold.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('foldVietnamese', () => {
  it('drops accents, tone marks, đ and capitals', () => {
    expect(foldVietnamese('Đặng  Văn Ấn')).toBe('dang van an')
    expect(foldVietnamese('PHƯỜNG Diên Hồng\n(tổ 3)')).toBe('phuong dien hong (to 3)')
    expect(foldVietnamese('ăâêôơưđ ĂÂÊÔƠƯĐ')).toBe('aaeooud aaeooud')
  })

  it('gives the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => foldVietnamese(text.normalize('NFD')) === foldVietnamese(text.normalize('NFC'))),
    )
  })

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(anyText, (text) => foldVietnamese(foldVietnamese(text)) === foldVietnamese(text)))
  })
})

describe('matchesFolded', () => {
  it('asks every word of the query, in any order', () => {
    expect(matchesFolded('Tổ dân phố 3', 'to 3')).toBe(true)
    expect(matchesFolded('Tổ dân phố 3', '3 TỔ')).toBe(true)
    expect(matchesFolded('Tổ dân phố 3', 'to 4')).toBe(false)
  })

  it('is content with an empty query', () => {
    expect(matchesFolded('Tổ dân phố 3', '  ')).toBe(true)
  })

  it('finds every text by itself', () => {
    fc.assert(fc.property(anyText, (text) => matchesFolded(text, text)))
  })
})

describe('a number in a search', () => {
  it.each(['0905123456', '0905.123.456', '0905 123 456', '0905-123-456'])(
    '%s is found however it was spaced',
    (query) => {
      for (const stored of ['0905 123 456', '0905123456', '0905.123.456'])
        expect(matchesFolded(stored, query)).toBe(true)
      expect(matchesFolded('0905 123 457', query)).toBe(false)
    },
  )

  it('of few digits is a word like others', () => {
    expect(matchesFolded('Tổ dân phố 3', '12')).toBe(false)
    expect(digitsOf('01/qd-ubnd')).toBeNull()
  })
})

describe('names of the highlands', () => {
  it.each([
    ["h'nhel", 'H’Nhel'],
    ['h’nhel', "H'Nhel"],
    ['blun', 'Ƀlun'],
    ['bak doa', 'ƀak Đoa'],
  ])('%s finds %s', (query, name) => {
    expect(matchesFolded(`Rơ Châm ${name}`, query)).toBe(true)
  })
})
