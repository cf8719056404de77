import { describe, expect, it } from 'vitest'
import { placeNameOf, placeOnPapersOf, regionNameOf } from './places.ts'

describe('the name of a ward', () => {
  it.each([
    ['phường Tân Bình', 'Tân Bình'],
    ['Tân Bình', 'Tân Bình'],
    ['phường 5', 'Phường 5'],
    ['Phường 5', 'Phường 5'],
    ['Phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
    ['xã Ia Ko', 'Ia Ko'],
    ['phường', 'phường'],
    ['PHƯỜNG TÂN BÌNH', 'Tân Bình'],
    ['TÂN BÌNH', 'Tân Bình'],
    ['P. Tân Bình', 'Tân Bình'],
    ['P.Tân Bình', 'Tân Bình'],
    ['Ph. Tân Bình', 'Tân Bình'],
    ['p. TÂN BÌNH', 'Tân Bình'],
    ['X. Ia Ko', 'Ia Ko'],
    ['TT. Chư Sê', 'Chư Sê'],
    ['PHƯỜNG 5', 'Phường 5'],
    ['P.5', 'Phường 5'],
    ['TÂN BÌNH II', 'Tân Bình II'],
    ['CƯ M’GAR', 'Cư M’gar'],
    ['BÀ RỊA-VŨNG TÀU', 'Bà Rịa-Vũng Tàu'],
    ['PLEIKU', 'Pleiku'],
    ['TKV', 'TKV'],
    ['PHƯỜNG VINH', 'Vinh'],
    ['P. HUE', 'Hue'],
    ['PHƯỜNG II', 'II'],
    ['VINH', 'VINH'],
    ['Phú Thọ', 'Phú Thọ'],
    ['Xuân Hòa', 'Xuân Hòa'],
    ['5', '5'],
  ])('%s', (typed, name) => {
    expect(placeNameOf(typed)).toBe(name)
    expect(placeNameOf(placeNameOf(typed))).toBe(name)
  })
})

describe('the place before the day of a paper', () => {
  it.each([
    ['Phường Tân Bình', 'Tân Bình'],
    ['phường Tân Bình', 'Tân Bình'],
    ['PHƯỜNG TÂN BÌNH', 'Tân Bình'],
    ['P. Tân Bình', 'Tân Bình'],
    ['Tân Bình', 'Tân Bình'],
    ['Phường 5', 'Phường 5'],
    ['phường 5', 'Phường 5'],
    ['5', '5'],
    ['Phường Lê Lợi', 'Phường Lê Lợi'],
    ['Phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
    ['Phường Quang Trung', 'Phường Quang Trung'],
    ['Lê Lợi', 'Lê Lợi'],
    ['phường', 'phường'],
  ])('%s', (typed, place) => {
    expect(placeOnPapersOf(typed)).toBe(place)
    expect(placeOnPapersOf(placeOnPapersOf(typed))).toBe(place)
  })
})

describe('the name of what stands above a ward', () => {
  it.each([
    ['tỉnh Gia Lai', 'tỉnh Gia Lai'],
    ['TỈNH GIA LAI', 'tỉnh Gia Lai'],
    ['T. Gia Lai', 'tỉnh Gia Lai'],
    ['Tỉnh Gia Lai', 'Tỉnh Gia Lai'],
    ['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Tp Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['T.P. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['THÀNH PHỐ HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
    ['TP.Đà Nẵng', 'thành phố Đà Nẵng'],
    ['thành phố Đà Nẵng', 'thành phố Đà Nẵng'],
    ['Q. 4', 'Quận 4'],
    ['TX. An Khê', 'thị xã An Khê'],
    ['H. Chư Sê', 'huyện Chư Sê'],
    ['GIA LAI', 'Gia Lai'],
    ['TPHCM', 'TPHCM'],
    ['TP.HCM', 'thành phố HCM'],
    ['THÀNH PHỐ VINH', 'thành phố Vinh'],
    ['Thanh Hóa', 'Thanh Hóa'],
    ['', ''],
  ])('%s', (typed, name) => {
    expect(regionNameOf(typed)).toBe(name)
    expect(regionNameOf(regionNameOf(typed))).toBe(name)
  })
})
