import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refreshText } from './refresh.rules.ts'

const composed = 'Đã tổ chức 08 cuộc họp (tăng 12,5 % so với cùng kỳ: 7 cuộc); có 1.200 lượt người dự.'
const fresh = 'Đã tổ chức 12 cuộc họp (tăng 50 % so với cùng kỳ: 8 cuộc); có 1.350 lượt người dự.'

describe('refreshText', () => {
  it('takes the new text where the user changed nothing', () => {
    expect(refreshText(composed, composed, fresh)).toEqual({ text: fresh, clash: false })
  })

  it('keeps the words of the user and brings the new figures between them', () => {
    const own =
      'Trong năm, Ban Chỉ đạo đã tổ chức 08 cuộc họp (tăng 12,5 % so với cùng kỳ: 7 cuộc), đúng quy chế; có 1.200 lượt người dự. Không khí sôi nổi.'
    expect(refreshText(own, composed, fresh)).toEqual({
      text: 'Trong năm, Ban Chỉ đạo đã tổ chức 12 cuộc họp (tăng 50 % so với cùng kỳ: 8 cuộc), đúng quy chế; có 1.350 lượt người dự. Không khí sôi nổi.',
      clash: false,
    })
  })

  it('keeps a figure that the user typed himself, and says so', () => {
    const own = composed.replace('1.200', 'khoảng 1.400')
    const { text, clash } = refreshText(own, composed, fresh)
    expect(clash).toBe(true)
    expect(text).toContain('khoảng 1.400 lượt người')
    expect(text).toContain('12 cuộc họp')
  })

  it('exchanges a figure right beside which the user typed a word', () => {
    const own = composed.replace('08 cuộc', 'tổng cộng 08 cuộc').replace('1.200', 'hơn 1.200')
    const { text, clash } = refreshText(own, composed, fresh)
    expect(text).toContain('Đã tổ chức tổng cộng 12 cuộc họp')
    expect(text).toContain('có hơn 1.350 lượt người dự')
    expect(clash).toBe(false)
  })

  it('changes nothing when the figures are the same', () => {
    expect(refreshText('Câu của tôi.', composed, composed)).toEqual({ text: 'Câu của tôi.', clash: false })
  })

  it('leaves a paragraph out that the user took out', () => {
    expect(refreshText('', composed, fresh)).toEqual({ text: '', clash: false })
  })

  it('is no clash when the user typed what the records say now', () => {
    expect(refreshText(fresh, composed, fresh)).toEqual({ text: fresh, clash: false })
  })

  it('keeps a text that was wholly rewritten', () => {
    const { text, clash } = refreshText('Nội dung khác hẳn.', composed, fresh)
    expect(clash).toBe(true)
    expect(text).toContain('Nội dung khác hẳn.')
  })

  it('never loses a word that the user added', () => {
    const added = fc.constantFrom('rất', 'sôi nổi', 'theo Kế hoạch số 12', 'đúng quy chế', '**')
    fc.assert(
      fc.property(fc.nat({ max: composed.length }), added, (place, word) => {
        const own = `${composed.slice(0, place)} ${word} ${composed.slice(place)}`
        expect(refreshText(own, composed, fresh).text).toContain(word)
      }),
    )
  })

  it('puts any text together again as it was', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (own, base) => {
        expect(refreshText(own, base, own).text).toBe(own)
      }),
    )
  })
})
