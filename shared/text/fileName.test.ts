import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName, safeFolderName } from './fileName.ts'

describe('safeFileName', () => {
  it('writes the parts without accents and spaces', () => {
    expect(safeFileName(['2023-08-10', 'biên bản', 'Diễn đàn “lắng nghe” ý kiến'], 'docx')).toBe(
      '2023-08-10_bien-ban_dien-dan-lang-nghe-y-kien.docx',
    )
  })

  it('leaves out empty parts', () => {
    expect(safeFileName(['', 'giấy mời', '…'], 'docx')).toBe('giay-moi.docx')
    expect(safeFileName(['🎉'], 'docx')).toBe('tep.docx')
  })

  it('keeps clear of the names of devices', () => {
    expect(safeFileName(['CON'], 'docx')).toBe('tep-con.docx')
    expect(safeFileName(['lpt1'], 'docx')).toBe('tep-lpt1.docx')
    expect(safeFileName(['con', 'họp'], 'docx')).toBe('con_hop.docx')
  })

  it('is safe for Windows whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 5 }), (parts) => {
        const name = safeFileName(parts, 'docx')
        return /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?\.docx$/.test(name) && name.length <= 110
      }),
    )
  })
})

describe('safeFolderName', () => {
  it('is a file name without extension', () => {
    expect(safeFolderName(['2026', 'phường Diên Hồng'])).toBe('2026_phuong-dien-hong')
    expect(safeFolderName(['aux'])).toBe('tep-aux')
  })
})
