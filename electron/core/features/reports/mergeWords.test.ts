import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWords } from './mergeWords.ts'

const word = fc.constantFrom('cuộc họp', 'lượt người', 'ý kiến', 'tổ dân phố', 'an ninh', 'trả lời', 'tham dự', 'và')
const figure = fc.integer({ min: 0, max: 20 }).map(String)
const clause = fc.tuple(
  fc.array(word, { minLength: 3, maxLength: 9 }).map((all) => all.join(' ')),
  figure,
)

/** A clause of a report, as it was composed; what the program makes of it today, or the user made of it. */
const changed = clause.chain(([text, before]) =>
  fc.oneof(
    fc.constant({ composed: `${text}: ${before};`, own: null, fresh: null }),
    figure.map((today) => ({ composed: `${text}: ${before};`, own: null, fresh: `${text}: ${today};` })),
    word.map((typed) => ({ composed: `${text}: ${before};`, own: `riêng ${typed} ${text}: ${before};`, fresh: null })),
  ),
)

describe('mergeWords', () => {
  it('takes over what either side changed, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 60 }), (clauses) => {
        // Numbered, so that no change can be taken for one of another clause.
        const joined = (pick: (one: (typeof clauses)[number]) => string) =>
          clauses
            .map((one, index) => `mục${'abcdefghij'.charAt(index % 10)}${'x'.repeat(index / 10)} ${pick(one)}`)
            .join(' ')
        const merged = mergeWords(
          joined(({ own, composed }) => own ?? composed),
          joined(({ composed }) => composed),
          joined(({ fresh, composed }) => fresh ?? composed),
        )
        expect(merged).toBe(joined(({ own, fresh, composed }) => own ?? fresh ?? composed))
      }),
      { numRuns: 100 },
    )
  })

  it('keeps a text that neither side changed, and takes that of the only side that did', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ố', '7', ' ', '.', ',', '\n'), maxLength: 900 })
    fc.assert(
      fc.property(text, text, (composed, other) => {
        expect(mergeWords(composed, composed, composed)).toBe(composed)
        expect(mergeWords(other, composed, composed)).toBe(other)
        expect(mergeWords(composed, composed, other)).toBe(other)
      }),
      { numRuns: 50 },
    )
  })

  it('merges a text of 2,000 words, each of its figures new and words typed all over it', () => {
    const numbers = Array.from({ length: 250 }, (_, index) => index)
    const text = (figure: number, typed: string) =>
      numbers
        .map((index) => `Tổ dân phố ${index} có${index % 9 === 0 ? typed : ''} ${figure + index} ý kiến.`)
        .join(' ')
    expect(mergeWords(text(1000, ' thêm'), text(1000, ''), text(3000, ''))).toBe(text(3000, ' thêm'))
  })

  it('tells that both sides changed the same words, also far down a long text', () => {
    const before = Array.from({ length: 300 }, (_, index) => `Tổ dân phố ${index} họp.`).join(' ')
    expect(mergeWords(`${before} Khen 5 người.`, `${before} Khen 7 người.`, `${before} Khen 9 người.`)).toBeNull()
  })
})
