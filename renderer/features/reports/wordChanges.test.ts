import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedPart, wordChanges } from './wordChanges.ts'

const text = (changes: ReturnType<typeof wordChanges>, without: 'gone' | 'new') =>
  changes
    .filter(({ kind }) => kind !== without)
    .map((change) => change.text)
    .join('')

describe('wordChanges', () => {
  it('marks the figures that moved and nothing else', () => {
    expect(
      wordChanges('Đã tổ chức 08 cuộc họp, 1.200 lượt người.', 'Đã tổ chức 12 cuộc họp, 1.350 lượt người.'),
    ).toEqual([
      { kind: 'same', text: 'Đã tổ chức ' },
      { kind: 'gone', text: '08' },
      { kind: 'new', text: '12' },
      { kind: 'same', text: ' cuộc họp, ' },
      { kind: 'gone', text: '1.200' },
      { kind: 'new', text: '1.350' },
      { kind: 'same', text: ' lượt người.' },
    ])
  })

  it('keeps the space that stands before words that changed, and marks one that became another', () => {
    expect(wordChanges('Đã mời 08 cuộc họp', 'Đã mời 12 buổi họp')).toEqual([
      { kind: 'same', text: 'Đã mời ' },
      { kind: 'gone', text: '08 cuộc' },
      { kind: 'new', text: '12 buổi' },
      { kind: 'same', text: ' họp' },
    ])
    expect(wordChanges('Một\nhai', 'Một hai')).toEqual([
      { kind: 'same', text: 'Một' },
      { kind: 'gone', text: '\n' },
      { kind: 'new', text: ' ' },
      { kind: 'same', text: 'hai' },
    ])
  })

  it('finds no change in a text that stayed', () => {
    expect(wordChanges('Giữ nguyên.', 'Giữ nguyên.')).toEqual([{ kind: 'same', text: 'Giữ nguyên.' }])
    expect(wordChanges('', '')).toEqual([])
  })

  it('always puts both texts together again', () => {
    const words = fc
      .array(fc.constantFrom('08', '12', ' ', 'cuộc', 'họp', ',', '\n', '**', '🎉', 'constructor'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after)
        expect(text(changes, 'new')).toBe(before)
        expect(text(changes, 'gone')).toBe(after)
      }),
    )
  })

  it('gives up on the words of texts that are too long to compare, and loses none', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}`).join(' ')
    const after = Array.from({ length: 3000 }, (_, index) => `b${index}`).join(' ')
    const changes = wordChanges(before, after)
    expect(text(changes, 'new')).toBe(before)
    expect(text(changes, 'gone')).toBe(after)
  })
})

describe('sharedPart', () => {
  it('tells a text with other figures from another text', () => {
    expect(sharedPart(wordChanges('Đã tổ chức 08 cuộc họp.', 'Đã tổ chức 12 cuộc họp.'))).toBeGreaterThan(0.8)
    expect(sharedPart(wordChanges('Nội dung khác hẳn.', 'Qua các cuộc họp đã giao 05 nhiệm vụ.'))).toBeLessThan(0.3)
    expect(sharedPart(wordChanges('', ''))).toBe(1)
  })
})
