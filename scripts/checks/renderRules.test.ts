import { describe, expect, it } from 'vitest'
import { expectationOf, problemsOf, type RenderedPage } from './renderRules.ts'

const expectation = { landscape: false, leastPages: 1, mostPages: 2, order: ['BIÊN BẢN', 'THƯ KÝ'] }

/** One page with these words, one below the other. */
const page = (...words: string[]): RenderedPage => ({
  width: 595.3,
  height: 841.9,
  words: words.map((text, index) => ({ left: 85, right: 200, top: 60 + 20 * index, bottom: 75 + 20 * index, text })),
})

describe('render rules', () => {
  it('accept a page that is as it should be', () => {
    expect(problemsOf(expectation, [page('BIÊN', 'BẢN', 'họp', 'THƯ', 'KÝ')])).toEqual([])
  })

  it('name a word outside the page, a wrong order, an empty page and too many pages', () => {
    const outside: RenderedPage = {
      ...page('BIÊN BẢN', 'THƯ KÝ'),
      words: [{ left: 500, right: 600, top: 60, bottom: 75, text: 'dài' }, ...page('BIÊN BẢN', 'THƯ KÝ').words],
    }

    expect(problemsOf(expectation, [outside])).toEqual(['page 1: “dài” stands outside the page'])
    expect(problemsOf(expectation, [page('THƯ KÝ', 'BIÊN BẢN')])).toHaveLength(1)
    expect(problemsOf(expectation, [page('BIÊN BẢN', 'THƯ KÝ'), page(), page('x')])).toEqual([
      'has 3 pages, expected 1 to 2',
      'page 2 is empty',
    ])
  })

  it('refuse a paper that does not lie as its kind does', () => {
    expect(problemsOf({ ...expectation, landscape: true }, [page('BIÊN BẢN', 'THƯ KÝ')])).toHaveLength(1)
  })

  it('know every kind by its file name, and no other', () => {
    expect(expectationOf('2023-08-10_quyet-dinh_ngay-hoi.docx').order).toContain('Điều 1.')
    expect(expectationOf('2023-12-05_bao-cao_tong-ket.docx').order).toContain('Biểu đồ 1.')
    expect(() => expectationOf('2023-08-10_bai-tho.docx')).toThrow('no expectation')
  })
})
