import { describe, expect, it } from 'vitest'
import { noPlaceLabel, roomLabel, silentLabel } from './placeLabels.ts'

describe('roomLabel', () => {
  it('names the room of a place as far as it is known', () => {
    expect(roomLabel({ free: 1_500_000_000, total: 8_000_000_000 })).toBe('còn trống 1,5 GB / 8 GB')
    expect(roomLabel({ free: 1_500_000_000, total: null })).toBe('còn trống 1,5 GB')
    expect(roomLabel({ free: null, total: 8 })).toBe('')
  })
})

describe('a list without a stick', () => {
  it('says whether there is none or the system does not tell, and what can be done on this host', () => {
    expect(noPlaceLabel(true, true)).toBe('Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”, hoặc chọn một thư mục.')
    expect(noPlaceLabel(true, false)).toBe('Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”.')
    expect(noPlaceLabel(false, true)).not.toContain('Chưa thấy USB')
    expect(silentLabel(true)).toMatch(/^Máy chưa cho biết có USB nào\..*“Chọn thư mục”/)
    expect(silentLabel(false)).not.toContain('Chọn thư mục')
  })
})
