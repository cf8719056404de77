import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refreshText } from './refresh.rules.ts'

const composed = 'Đã tổ chức 08 cuộc họp (tăng 12,5% so với cùng kỳ: 7 cuộc); có 1.200 lượt người dự.'
const fresh = 'Đã tổ chức 12 cuộc họp (tăng 50% so với cùng kỳ: 8 cuộc); có 1.350 lượt người dự.'

describe('refreshText', () => {
  it('takes the new text where the user changed nothing', () => {
    expect(refreshText(composed, composed, fresh)).toEqual({ text: fresh, clash: false })
  })

  it('keeps the words of the user and brings the new figures between them', () => {
    const own =
      'Trong năm, Ban Chỉ đạo đã tổ chức 08 cuộc họp (tăng 12,5% so với cùng kỳ: 7 cuộc), đúng quy chế; có 1.200 lượt người dự. Không khí sôi nổi.'
    expect(refreshText(own, composed, fresh)).toEqual({
      text: 'Trong năm, Ban Chỉ đạo đã tổ chức 12 cuộc họp (tăng 50% so với cùng kỳ: 8 cuộc), đúng quy chế; có 1.350 lượt người dự. Không khí sôi nổi.',
      clash: false,
    })
  })

  it('keeps the whole paragraph where the user typed a figure himself, and says so', () => {
    const own = composed.replace('1.200', 'khoảng 1.400')
    expect(refreshText(own, composed, fresh)).toEqual({ text: own, clash: true })
  })

  it('never puts new figures beside a figure in the words of the user', () => {
    const before =
      'Đã hoàn thành 07 nhiệm vụ, đạt 87,5% (tăng 600% so với cùng kỳ: 01 nhiệm vụ); còn 01 nhiệm vụ quá hạn.'
    const now = 'Đã hoàn thành 06 nhiệm vụ, đạt 75% (tăng 500% so với cùng kỳ: 01 nhiệm vụ); còn 02 nhiệm vụ quá hạn.'
    for (const words of ['bảy nhiệm vụ (07)', '07 (bảy) nhiệm vụ', 'bảy (07) nhiệm vụ', '7 trên 8 nhiệm vụ']) {
      const own = before.replace('07 nhiệm vụ', words)
      expect(refreshText(own, before, now)).toEqual({ text: own, clash: true })
    }
  })

  it('keeps the whole where the user says a figure that moved once more elsewhere', () => {
    const own = `${composed} Trong 08 cuộc có 02 cuộc mở rộng.`
    expect(refreshText(own, composed, fresh.replace('8 cuộc', '6 cuộc'))).toEqual({ text: own, clash: true })
  })

  describe('where a figure moved and the same number stands elsewhere today', () => {
    const before = 'Trong năm 2026, người dân nêu 18 ý kiến: An ninh 10 ý kiến; Môi trường 08 ý kiến.'
    const grown = 'Trong năm 2026, người dân nêu 22 ý kiến: An ninh 12 ý kiến; Môi trường 10 ý kiến.'
    const swapped = 'Trong năm 2026, người dân nêu 18 ý kiến: Môi trường 10 ý kiến; An ninh 08 ý kiến.'

    it.each([
      ['Nhiều nhất là An ninh với 10 ý kiến.', grown],
      ['Nhiều nhất là An ninh với mười ý kiến.', grown],
      ['Nhiều nhất là An ninh với 10 ý kiến.', swapped],
    ])('keeps the whole beside "%s"', (said, now) => {
      const own = `${before} ${said}`
      expect(refreshText(own, before, now)).toEqual({ text: own, clash: true })
    })

    it.each(['Nhiều nhất là An ninh.', 'Kết quả của năm 2026 cao hơn các năm trước.', 'Nêu tại 06 hội nghị.'])(
      'still merges beside "%s"',
      (said) => {
        expect(refreshText(`${before} ${said}`, before, grown)).toEqual({ text: `${grown} ${said}`, clash: false })
      },
    )

    it('tells a five in words from a year, both are "năm"', () => {
      const five = 'Đã gửi 05 giấy mời (cùng kỳ 05), 07 thông báo.'
      const seven = 'Đã gửi 07 giấy mời (cùng kỳ 08), 05 thông báo.'
      const inYear = (text: string) => `Trong năm: ${text} Phấn đấu năm sau nhiều hơn.`
      expect(refreshText(inYear(five), five, seven)).toEqual({ text: inYear(seven), clash: false })
      const own = `${five} Cả năm giấy mời đều gửi đúng hạn.`
      expect(refreshText(own, five, seven)).toEqual({ text: own, clash: true })
    })

    it('tells whichever figure was said once more and moved, and merges beside words without one', () => {
      const fields = ['An ninh', 'Môi trường', 'Giao thông']
      const text = (counts: readonly number[]) =>
        `Các ý kiến: ${counts.map((count, index) => `${fields[index]} ${count} ý kiến`).join('; ')}.`
      const counts = fc.tuple(...fields.map(() => fc.integer({ min: 7, max: 12 })))
      fc.assert(
        fc.property(counts, counts, (then, now) => {
          const [composed, fresh] = [text(then), text(now)]
          const plain = ' Không khí sôi nổi.'
          expect(refreshText(composed + plain, composed, fresh)).toEqual({ text: fresh + plain, clash: false })
          then.forEach((count, index) => {
            if (count === now[index]) return
            const own = `${composed} Riêng ${fields[index]} có ${count} ý kiến.`
            expect(refreshText(own, composed, fresh)).toEqual({ text: own, clash: true })
          })
        }),
      )
    })

    it('still merges where the user took a part out or rewrote words between the figures', () => {
      const own = before
        .replace('Trong năm 2026, người dân nêu', 'Nhân dân đã nêu')
        .replace('An ninh', 'An ninh trật tự')
      expect(refreshText(own, before, grown)).toEqual({
        text: 'Nhân dân đã nêu 22 ý kiến: An ninh trật tự 12 ý kiến; Môi trường 10 ý kiến.',
        clash: false,
      })
    })

    it('is no clash where the user typed the new figure himself', () => {
      const own = before.replace('An ninh 10', 'An ninh 12')
      expect(refreshText(own, before, grown)).toEqual({ text: grown, clash: false })
    })
  })

  it('merges beside a number of the user that is none of the figures', () => {
    const own = `Thực hiện Kế hoạch số 15, ${composed}`
    expect(refreshText(own, composed, fresh)).toEqual({ text: `Thực hiện Kế hoạch số 15, ${fresh}`, clash: false })
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
    const own = 'Nội dung khác hẳn.'
    expect(refreshText(own, composed, fresh)).toEqual({ text: own, clash: true })
  })

  it('merges wholly or not at all', () => {
    const places = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(places, fc.constantFrom('ba', '09', 'rất', ''), (changed, word) => {
        const own = composed
          .split(' ')
          .map((one, place) => (changed.includes(place) ? word : one))
          .join(' ')
        const { text, clash } = refreshText(own, composed, fresh)
        if (clash) expect(text).toBe(own)
        else for (const gone of ['12,5', '1.200']) expect(text).not.toContain(gone)
      }),
    )
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
