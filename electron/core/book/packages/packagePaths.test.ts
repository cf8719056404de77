import { describe, expect, it } from 'vitest'
import { isSafePath, isSystemName } from './packagePaths.ts'

describe('isSafePath', () => {
  it.each([
    'index.html',
    'van-ban/cuoc-hop/01_bien-ban.docx',
    'Biên bản họp (bản ký).docx',
    'console.txt',
    'com.txt',
    'com10.txt',
    'conin.txt',
    'Bản m².docx',
    '.gitignore',
  ])('takes %s', (path) => expect(isSafePath(path)).toBe(true))

  it.each([
    ['the folder above', '../a'],
    ['the folder above, within', 'van-ban/../../a'],
    ['a path from the root', '/etc/passwd'],
    ['a drive', 'C:/a'],
    ['a backslash', 'a\\b'],
    ['an empty name', 'a//b'],
    ['a dot at the end', 'a./b'],
    ['a space at the end', 'a /b'],
    ['more than Windows can take', 'a'.repeat(201)],
  ])('refuses %s', (_, path) => expect(isSafePath(path)).toBe(false))

  it.each(['CON', 'nul.txt', 'aux.tar.gz', 'COM1', 'lpt9.docx', 'CONIN$', 'conout$.txt', 'COM¹', 'com².txt', 'LPT³'])(
    'refuses the device %s, in folders too',
    (name) => {
      expect(isSafePath(name)).toBe(false)
      expect(isSafePath(`van-ban/${name}`)).toBe(false)
      expect(isSafePath(`${name}/a.docx`)).toBe(false)
    },
  )

  it('refuses a device with spaces before the ending', () => expect(isSafePath('con .txt')).toBe(false))

  it.each([
    ['a right-to-left override', '\u202e'],
    ['an isolate of direction', '\u2066'],
    ['a zero-width space', '\u200b'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['NUL', '\u0000'],
    ['DEL', '\u007f'],
    ['a C1 control', '\u0085'],
    ['a line separator', '\u2028'],
    ['a Hangul filler', '\u3164'],
    ['a lone surrogate', '\ud800'],
    ['a private character', '\ue000'],
  ])('refuses %s', (_, character) => {
    expect(isSafePath(`van-ban/bao${character}cod.exe`)).toBe(false)
  })
})

describe('isSystemName', () => {
  it.each(['Thumbs.db', 'desktop.ini', '.DS_Store', '._index.html', '.Trash-1000'])('knows %s', (name) => {
    expect(isSystemName(name)).toBe(true)
  })

  it.each(['~$_bien-ban.docx', '~$BIEN.DOC', '~$bang-so-lieu.xlsx', '.~lock.01_bien-ban.docx#'])(
    'knows %s, by which an office says who has a paper open',
    (name) => expect(isSystemName(name)).toBe(true),
  )

  it.each(['~$a.exe', '~WRL0001.tmp', '01_bien-ban.docx', '.~lock.exe', 'Thumbs.db.exe'])(
    'takes %s for a file',
    (name) => expect(isSystemName(name)).toBe(false),
  )
})
