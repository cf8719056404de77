import { describe, expect, it } from 'vitest'
import { noPlaceWords, roomWords, silentWords } from './placeWords.ts'

describe('roomWords', () => {
  it('names the room of a place as far as it is known', () => {
    expect(roomWords({ free: 1_500_000_000, total: 8_000_000_000 })).toBe('còn trống 1,5 GB / 8 GB')
    expect(roomWords({ free: 1_500_000_000, total: null })).toBe('còn trống 1,5 GB')
    expect(roomWords({ free: null, total: 8 })).toBe('')
  })
})

describe('a list without a stick', () => {
  it('says whether there is none or the system does not tell, and what can be done on this host', () => {
    expect(noPlaceWords(true, true)).toBe('Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”, hoặc chọn một thư mục.')
    expect(noPlaceWords(true, false)).toBe('Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”.')
    expect(noPlaceWords(false, true)).not.toContain('Chưa thấy USB')
    expect(silentWords(true)).toMatch(/^Máy chưa cho biết có USB nào\..*“Chọn thư mục”/)
    expect(silentWords(false)).not.toContain('Chọn thư mục')
  })
})
