import { describe, expect, it } from 'vitest'
import { faultSentence, type Place, sentenceOfFault } from './faultWords.ts'
import { HeldFileError } from './heldFiles.ts'
import { DataGoneError } from './storageFault.ts'

const withCode = (code: string) => Object.assign(new Error('not for the screen'), { code })

const saving: Place = {
  kind: 'own',
  folder: 'dữ liệu',
  undone: 'chưa lưu được',
  again: 'lưu lại',
  safe: 'nội dung đã lưu vẫn còn',
}
const stick: Place = { kind: 'removable', name: 'USB KINGSTON (E:)', doing: 'writing' }
const networkFolder: Place = { kind: 'folder', name: 'thư mục “Chung”', doing: 'writing' }
const chosenPlaces: readonly Place[] = [
  stick,
  networkFolder,
  { ...stick, doing: 'reading' },
  { ...networkFolder, doing: 'reading' },
  { kind: 'saved', fileName: 'bien-ban.docx' },
  { kind: 'read' },
  { kind: 'carried', name: 'du-lieu' },
]

/** The same fault, in whatever words a system puts it. */
const sameFault = [
  ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'],
  ['EBUSY', 'ETXTBSY', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'],
  ['EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN', 'SQLITE_PERM'],
  ['EROFS'],
  ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_VTAB', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ'],
  ['EEXIST', 'ENOTDIR'],
  ['ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN'],
  ['EIO', 'SQLITE_IOERR', 'SQLITE_IOERR_FSYNC'],
]

describe('a fault of disk or database', () => {
  it.each(sameFault)('is one sentence at a place, whichever code tells of it (%s …)', (...codes) => {
    for (const place of [saving, ...chosenPlaces]) {
      const sentences = new Set(codes.map((code) => faultSentence(withCode(code), place)))
      expect(sentences.size).toBe(1)
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u)
    }
  })

  it('tells what did not come about, what to do and what is safe', () => {
    expect(faultSentence(withCode('SQLITE_FULL'), saving)).toBe(
      'Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp không cần rồi lưu lại; nội dung đã lưu vẫn còn.',
    )
    expect(sentenceOfFault('full', { kind: 'own', folder: 'dữ liệu', again: 'mở lại' })).toBe(
      'Ổ đĩa đã đầy. Xóa bớt tệp không cần rồi mở lại.',
    )
  })

  it('names the place that it is about', () => {
    expect(faultSentence(withCode('EROFS'), stick)).toMatch(/^USB KINGSTON \(E:\) đang khóa chống ghi\. Gạt khóa/)
    expect(faultSentence(withCode('EROFS'), networkFolder)).toMatch(/^Thư mục “Chung” nằm trên ổ đĩa chỉ cho đọc\./)
    expect(faultSentence(withCode('ENOSPC'), stick)).toMatch(/^USB KINGSTON \(E:\) đã đầy/)
    expect(faultSentence(withCode('ENOENT'), networkFolder)).toMatch(/^Không còn thư mục “Chung”/)
  })

  it('names the file that another program holds, and says nothing of a path', () => {
    const held = new HeldFileError('a.sqlite', withCode('EPERM'))
    expect(faultSentence(held, saving)).toBe(
      'Chưa lưu được. Có thể phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp “a.sqlite”. ' +
        'Chờ một lát rồi lưu lại; nội dung đã lưu vẫn còn.',
    )
    expect(faultSentence(new DataGoneError('/so/a.sqlite'), saving)).not.toContain('/so')
  })

  it.each(['ENOENT', 'EINVAL', 'SQLITE_CONSTRAINT', ''])(
    'that nobody foresaw (%j) is not told of the program’s own folder, but of what the user chose',
    (code) => {
      expect(faultSentence(withCode(code), saving)).toBeNull()
      for (const place of chosenPlaces) expect(faultSentence(withCode(code), place)).toMatch(/\.$/)
    },
  )
})
