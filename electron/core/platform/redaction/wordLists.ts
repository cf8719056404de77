import { type Word, wordsOf } from './words.ts'

/** Words by which a name is told from what stands around it. All are compared with their accents. */

type Compared = Pick<Word, 'accented' | 'folded'>

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split('|').map((entry) => keyOf(wordsOf(entry))))
}

function keyOf(words: readonly Compared[]): string {
  return words.map(({ accented }) => accented).join(' ')
}

/** Words that stand between two people. */
export const joints = listOf('cùng|với|là')

/** Titles and words between people that are never part of a name, in capitals neither. */
export const parting = listOf('ông|bà|và')

/** Titles and kinship before a name. */
export const titles = listOf(
  'ông|bà|anh|chị|cô|chú|bác|cụ|thầy|em|cháu|bạn|mẹ|cha|dì|cậu|mợ|thím|dượng|hộ|gia|đình|nhà|vợ|chồng|con|giáo|sĩ|sư',
)

/** Titles after which even a single word in capitals is a person. */
export const personTitles = listOf('ông|bà|anh|chị|cô|chú|bác|cụ|thầy')

/** What begins like a person in capitals and is a place or a figure of history. */
export const notPersons = listOf('bà rịa|bà trưng|bà triệu|bà đen|bà nà|bà huyện|ông ích|cô tô|bác hồ')

const offices = listOf(
  'công an|công đoàn|công ty|đoàn thanh|đoàn viên|đoàn phường|đoàn thể|đoàn tncs|hội|mặt trận|ủy|ubnd|ubmttq|ubmt|mttq|hđnd|tổ|trưởng|' +
    'phó|chủ|bí|ban|chi bộ|chi hội|chi đoàn|đảng|cán bộ|nhân dân|người|đại diện|đại biểu|cử tri|các|những|một|quân sự|dân|lực lượng|' +
    'phòng|văn phòng|văn thư|trạm|trường|khu|thôn|làng|xã|phường|quận|huyện|thành phố|thành viên|tỉnh|sở|thư ký|giám đốc|tập thể|bộ|' +
    'cơ quan|đơn vị|nhóm|ccb|câu lạc|việt nam|hồ chí|không|chưa|cựu chiến|phụ nữ|thanh niên|nông dân|an ninh',
)

/** Whether words begin like the name of an office, a unit or a crowd. */
export function isOffice(words: readonly Compared[]): boolean {
  return offices.has(keyOf(words.slice(0, 1))) || offices.has(keyOf(words.slice(0, 2)))
}

const places = listOf('trường|đường|phố|công ty|chợ|chùa|cầu|hẻm|ngõ|quảng trường|công viên|câu lạc')

/** Whether words begin like the name of what is named after somebody: schools, streets. */
export function beginsPlace(words: readonly Compared[]): boolean {
  return places.has(keyOf(words.slice(0, 1))) || places.has(keyOf(words.slice(0, 2)))
}

const surnames = listOf(
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đinh|đoàn|trịnh|trương|lâm|mai|tô|tạ|hà|cao|lương|lưu|' +
    'châu|chu|thái|phùng|vương|quách|đàm|kiều|tôn|tống|từ|ninh|nghiêm|ngụy|mạc|khuất|khổng|kim|hứa|giang|doãn|diệp|cù|cung|chử|bạch|âu|' +
    'bạc|bành|biện|cam|cầm|cấn|chung|cổ|điêu|đậu|đồng|giáp|hàn|hầu|hồng|khúc|khương|kha|lại|lã|lò|lục|lữ|mã|mạch|nhan|nhâm|nông|ông|phí|' +
    'quản|sầm|sùng|thạch|thẩm|thân|thiều|tăng|tào|tề|tiêu|tòng|triệu|trình|ung|ứng|vàng|giàng|thào|rơ|siu|ksor|rah|rmah|nay|kpă|kpuih|' +
    'rcom|puih|rơmah|niê|adrơng|ayun',
)
const foldedSurnames = new Set([...surnames].map((name) => wordsOf(name.normalize('NFC'))[0]?.folded ?? ''))

/** Whether words begin with one of the usual surnames, typed with or without its accents. */
export function beginsSurname(words: readonly Compared[]): boolean {
  const [first] = words
  if (!first) return false
  return surnames.has(first.accented) || (first.accented === first.folded && foldedSurnames.has(first.folded))
}
