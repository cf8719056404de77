import { describe, expect, it } from 'vitest'
import { looksLikeWordFile, suggestedFile, withExtension } from './savedFile.ts'

describe('suggestedFile', () => {
  it('takes the name of a paper', () => {
    expect(suggestedFile('2023-08-10_bien-ban.docx')).toEqual({
      fileName: '2023-08-10_bien-ban.docx',
      extension: 'docx',
      kindLabel: 'Tài liệu Word',
    })
  })

  it.each([
    '../bien-ban.docx',
    'C:\\Windows\\bien-ban.docx',
    '/etc/bien-ban.docx',
    'a/b.docx',
    'C:bien-ban.docx',
    'a.docx:stream.docx',
    'bien-ban.docx\u0000.docx',
    'bien\nban.docx',
    '.docx',
    '.hidden.docx',
    'chay.exe',
    'bien-ban.docx.exe',
    'bien-ban.docx.lnk',
    'bien-ban.docm',
    'bien-ban',
    'bien-ban.constructor',
    '',
    `${'x'.repeat(200)}.docx`,
  ])('refuses %j', (fileName) => {
    expect(suggestedFile(fileName)).toBeNull()
  })
})

describe('withExtension', () => {
  it.each([
    ['/docs/a', '/docs/a.docx'],
    ['/docs/a.docx', '/docs/a.docx'],
    ['/docs/a.DOCX', '/docs/a.DOCX'],
    ['/docs/so 05.BCD', '/docs/so 05.BCD.docx'],
    ['/docs/a.exe', '/docs/a.exe.docx'],
  ])('%s becomes %s', (typed, path) => {
    expect(withExtension(typed, 'docx')).toBe(path)
  })
})

describe('looksLikeWordFile', () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0])

  it('knows a Word file', () => {
    expect(looksLikeWordFile('a.docx', zip)).toBe(true)
  })

  it.each([
    ['a.docx', new Uint8Array([0x4d, 0x5a, 3, 4])],
    ['a.docx', new Uint8Array()],
    ['a.zip', zip],
    ['a.docx.bat', zip],
    ['..\\a.docx', zip],
  ])('refuses %s', (fileName, bytes) => {
    expect(looksLikeWordFile(fileName, bytes)).toBe(false)
  })
})
