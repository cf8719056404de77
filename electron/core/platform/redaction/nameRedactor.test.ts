import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { NameRedactor, noName } from './nameRedactor.ts'
import { residentName, spelling, title } from './testing/residentNames.ts'

const redactor = new NameRedactor({
  officials: ['Nguyễn Văn Mẫu', 'Lê Thị Hạnh'],
  places: ['Hoàng Văn Thụ', 'Diên Hồng', ''],
  residents: ['Trần Văn Bảy', 'Nguyễn Thị Hòa', 'Nguyễn Văn Mậu', 'Văn Mẫu', 'Vũ An', 'Zelkova', "Rơ Châm H'Blan"],
  phones: ['3824 123', '0905 123 456'],
})

describe('the names of residents in a text', () => {
  it.each([
    ['Thăm bà Nguyễn Thị Hoà', `Thăm bà ${noName}`],
    ['NHÀ BÀ NGUYỄN THỊ HOÀ', `NHÀ BÀ ${noName}`],
    ['nguyen thi hoa, tổ 3', `${noName}, tổ 3`],
    ['Nguyễn  Thị\u00A0Hòa'.normalize('NFD'), noName],
    ['Nguyễn Thị\u200B Hòa', noName],
    ...['\u200E', '\u202A', '\u2068', '\u061C', '\u3164', '\uFE0F', '\uFFFC'].flatMap((mark): [string, string][] => [
      [`hộ Nguyễn Thị${mark} Hòa`, `hộ ${noName}`],
      [`hộ ${mark}Nguyễn ${mark}Thị${mark}  Hò${mark}a`, `hộ ${mark}${noName}`],
    ]),
    ['Nguyễn Thị\u000BHòa, Nguyễn\n\n\n\n\nThị\u0085Hòa', `${noName}, ${noName}`],
    ['Rơ Châm H’Ƀlan, RƠ CHÂM HʼBLAN', `${noName}, ${noName}`],
    ['Nguyễn\u2800Thị\u2800Hòa', noName],
    ['gọi 0905\uFE0F\u2800123\uFFFC456', 'gọi (không nêu số)'],
    ['gọi 0905\u202C 123\u200E 456 và 3824\u200B 123', 'gọi (không nêu số) và (không nêu số)'],
    ['Hộ ông Trần Văn Bảy và bà Lê Thị Lạ', `Hộ ông ${noName} và bà ${noName}`],
    ['Thầy Bảy Lan, bà Hồng', `Thầy ${noName}, bà ${noName}`],
    ['bà Hạnh Phúc', `bà ${noName}`],
    ['Thầy Bảy, cô Zelkova', `Thầy ${noName}, cô ${noName}`],
    ['Nhà ông Lạ Hoắc', `Nhà ông ${noName}`],
    ['chị H’Blan; Rơ Châm H’Blan', `chị ${noName}; ${noName}`],
    ['Giao Vũ An và VU AN', `Giao ${noName} và ${noName}`],
    ['Nguyễn Văn Mậu, NGUYEN VAN MAU', `${noName}, ${noName}`],
  ])('go: %s', (text, cleaned) => {
    expect(redactor.clean(text)).toBe(cleaned)
    // In a paper only those are counted whom the records know.
    expect(redactor.isIn(text)).toBe(!/Lạ Hoắc|Hạnh Phúc/.test(text))
  })

  it.each([
    'Họp do ông Nguyễn Văn Mẫu chủ trì',
    'NGUYỄN VĂN MẪU',
    'ông Mẫu, bà Hạnh Ủy viên',
    'Phường Diên Hồng',
    'Trường Tiểu học Hoàng Văn Thụ',
    'Phân công xử lý vụ án, vu an',
    'Nguyễn Thị Hòang, Trần Văn',
    'các chị Hội Phụ nữ, anh em, bà con, đường Bà Triệu',
    'Zelkova',
  ])('stay where they are an official’s or no name: %s', (text) => {
    expect(redactor.clean(text)).toBe(text)
    expect(redactor.isIn(text)).toBe(false)
  })

  it('are cut with their text to what a field takes', () => {
    expect(redactor.clean('Trần Văn Bảy', 10)).toBe('(không nêu')
  })

  it('tell an official by the name, with or without a title', () => {
    expect(['Ông Nguyễn Văn Mẫu', 'NGUYỄN VĂN MẪU', 'Bà Lê Thị Hạnh'].every((name) => redactor.isOfficial(name))).toBe(
      true,
    )
    expect(['Nguyễn Văn Mậu', 'Lê Thị Hạnh và bà Lạ', 'Diên Hồng', ''].some((name) => redactor.isOfficial(name))).toBe(
      false,
    )
  })

  it('go in every spelling, and the rest of the text stays', () => {
    fc.assert(
      fc.property(residentName, title, spelling, (name, before, { spell }) => {
        const one = new NameRedactor({ officials: [], places: [], residents: [name], phones: [] })
        const cleaned = one.clean(`(Thăm ${before} ${spell(name)}.)`)
        expect(cleaned).toBe(`(Thăm ${before} ${noName}.)`)
        expect(foldVietnamese(cleaned)).not.toContain(foldVietnamese(name))
      }),
    )
  })
})
