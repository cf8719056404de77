import fc from 'fast-check'

/** Invented names of residents, and the ways in which one may be typed. */

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Đỗ', 'Rơ Châm']
const middleNames = ['Thị', 'Văn', 'Thị Thuý', 'Quốc', 'Thị Ngọc Đoá', "H'"]
const givenNames = ['Hoà', 'Hoè', 'Thuý', 'Thuỷ', 'Khoá', 'Loan', 'Tuyết', 'Bảy', 'Đương', 'Quý', 'Mỹ', 'Hoan']

/** `Nguyễn Thị Hoà`, with the accents where older typing set them. */
export const residentName = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom(...middleNames), fc.constantFrom(...givenNames))
  .map((words) => words.join(' ').replace("H' ", "H'"))

/** `hoà` is `hòa` where the accent is set on the vowel before. */
const placements: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oè', 'òe'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
]

const same = (text: string) => text

/** One of the ways to type a text: accents set otherwise, capitals, small letters, letters and marks apart. */
export const spelling = fc
  .tuple(
    fc.constantFrom(same, (text: string) => placements.reduce((now, [old, other]) => now.replace(old, other), text)),
    fc.constantFrom(
      same,
      (text: string) => text.toLocaleUpperCase('vi'),
      (text: string) => text.toLocaleLowerCase('vi'),
    ),
    fc.constantFrom(same, (text: string) => text.normalize('NFD')),
  )
  .map(([place, letters, form]) => ({ spell: (text: string) => form(letters(place(text))) }))

/** Before a name, or between two. */
export const title = fc.constantFrom('ông', 'bà', 'thầy', 'đồng chí', 'hộ bà', 'Hộ ông', 'cụ')

/** One number in the groups in which people write it. */
export const phoneNumber = fc.constantFrom(
  '(0987) 654 321',
  '84987654321',
  '+84 987 654 321',
  '987654321',
  '0987/654/321',
  '0987.654.321',
  '09 87 65 43 21',
)
