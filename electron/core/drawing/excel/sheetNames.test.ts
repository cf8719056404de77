import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetNames } from './sheetNames.ts'

describe('names of sheets', () => {
  it('stay as they are where Excel takes them', () => {
    expect(sheetNames(['Cuộc họp', 'Khen thưởng'])).toEqual(['Cuộc họp', 'Khen thưởng'])
  })

  it('lose what Excel refuses, and never a part of a word more than needed', () => {
    expect(sheetNames(['Quý I/2026: [họp]', "'nháy'", '  ', 'History'])).toEqual([
      'Quý I-2026- -họp-',
      'nháy',
      'Trang tính',
      'History 1',
    ])
    expect(sheetNames(['Kết quả thực hiện nhiệm vụ theo từng tổ dân phố'])).toEqual(['Kết quả thực hiện nhiệm vụ theo'])
  })

  it('differ, small letters and capitals being one to Excel', () => {
    const long = 'Ý kiến của nhân dân theo lĩnh vực và theo tháng'
    expect(sheetNames(['Họp', 'HỌP', long, long])).toEqual([
      'Họp',
      'HỌP (2)',
      'Ý kiến của nhân dân theo lĩnh',
      'Ý kiến của nhân dân theo (2)',
    ])
  })

  it('are names that Excel opens, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (titles) => {
        const names = sheetNames(titles)
        expect(names).toHaveLength(titles.length)
        expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(names.length)
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/)
        }
      }),
    )
  })
})
