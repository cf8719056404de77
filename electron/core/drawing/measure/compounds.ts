/**
 * Words of two syllables that the titles of the committee's papers and the names of its offices are made of. Vietnamese
 * writes a space between syllables, so that nothing in the text itself tells where a word ends.
 */
const compounds: ReadonlySet<string> = new Set(
  [
    'an ninh, an toàn, bà con, ban chỉ, ban hành, báo cáo, bảo đảm, bảo vệ, bầu cử, bí thư, biên bản, cá nhân',
    'cao đẳng, cao tuổi, chào mừng, chấp hành, chi bộ, chỉ đạo, chi hội, chỉ huy, chỉ thị, chiến binh, chiến sĩ',
    'chính phủ, chính quyền, chính trị, chủ tịch, chủ trì, chuyên đề, chữ thập, chữa cháy, chức vụ, chương trình',
    'công an, cộng đồng, công khai, công nhận, công tác, công trình, cơ quan, cơ sở, cuộc họp, cư trú, cựu chiến',
    'danh hiệu, danh sách, dân cư, dân phòng, dân phố, dân quân, dân sự, dân vận, diễn đàn, doanh nghiệp, dũng cảm',
    'đại biểu, đại đoàn, đại học, đại hội, đảm bảo, đảng bộ, đảng ủy, đấu tranh, đề nghị, địa bàn, điển hình, định kỳ',
    'đoàn kết, đoàn thể, đô thị, đội phó, đội trưởng, đồng chí, đột xuất, đơn vị, gia đình, giải pháp, giám sát',
    'giao ban, giáo dục, giao thông, giấy khen, giấy mời, gương mẫu, hàng năm, hành chính, hiệp hội, hiệu quả',
    'hòa giải, học sinh, hội đồng, hội nghị, hưởng ứng, kế hoạch, kết luận, kết quả, khen thưởng, khoa học',
    'khóm trưởng, khu dân, khu phố, khu vực, kiểm tra, kiến nghị, kiểu mẫu, kinh phí, kinh tế, kỷ luật, kỷ niệm',
    'lao động, lắng nghe, liên đoàn, liên hiệp, lực lượng, ma túy, mặt trận, mô hình, năm học, ngày hội, ngăn chặn',
    'nghị định, nghị quyết, nghĩa vụ, nghiệp vụ, người dân, nhà nước, nhà trường, nhân dân, nhân khẩu, nhiệm vụ',
    'nông dân, nông thôn, phát động, phát triển, phó ban, phó chủ, phó trưởng, phòng cháy, phòng chống, phòng ngừa',
    'phong trào, phối hợp, phụ lục, phụ nữ, phụ trách, phương án, phương hướng, quản lý, quán triệt, quân đội',
    'quân sự, quốc gia, quốc hội, quốc phòng, quý i, quý ii, quý iii, quý iv, quyết định, ra quân, sáng kiến',
    'sinh hoạt, số liệu, sơ kết, sự nghiệp, tài chính, tài sản, tập huấn, tập thể, tệ nạn, thành lập, thanh niên',
    'thành phố, thành tích, thanh tra, thành ủy, thành viên, thi đua, thị trấn, thị xã, thông báo, thống nhất',
    'thực hiện, thương binh, thường trực, thường vụ, tiên tiến, tiếp nhận, tiêu biểu, tình hình, tỉnh ủy, toàn dân',
    'tổ chức, tổ phó, tổ quốc, tổ trưởng, tội phạm, tổng kết, tờ trình, trật tự, trẻ em, triển khai, trung học',
    'trung ương, truyền thống, trưởng ban, tuần tra, tuyên dương, tuyên truyền, tư pháp, tự quản, ủy ban, ủy viên',
    'văn bản, văn hóa, văn minh, vận động, về việc, việt nam, xã hội, xây dựng, xét duyệt, xuất sắc, ý kiến, y tế',
  ]
    .join(', ')
    .split(', '),
)

/** Words that a number follows closely: `năm 2026`, `tổ 3`. */
const beforeNumber = /^(năm|tháng|ngày|quý|tổ|khu|số|đợt|lần|điều|phường|quận|xã|ấp|thôn|khóm|phố)$/u

/** Kinds of places, by their last word; the place's name follows. Longer ones end with one of these. */
const placeKinds: ReadonlySet<string> = new Set(
  'phố, tỉnh, quận, huyện, xã, trấn, phường, khu, ấp, thôn, buôn, bản, làng, khóm'.split(', '),
)

/** Names of places have at most so many syllables, the dash not counted. */
const longestPlaceName = 5

/** Where a name of a place in capitals ends: these go on with the sentence. */
const afterPlaceName = /^(và|năm|quý|tháng|ngày|về|của|tại|do|để|trong|với|cho|từ|đến|có|được|tham|là)$/u

/**
 * How much the line breaks part what is read as one: 1 for each compound, each name, and each number that is parted
 * from what it counts; half for a name that is parted from the kind of its place or behind its dash.
 */
export function partedCompounds(lines: readonly string[]): number {
  const words = lines.map((line) => line.trim().split(/\s+/u))
  const all = words.flat()
  let parted = 0
  let next = 0
  for (const line of words.slice(0, -1)) {
    next += line.length
    parted += partedBefore(all, next)
  }
  return parted
}

/** The same for one break: the word of this index begins the new line. */
function partedBefore(words: readonly string[], index: number): number {
  const [left = '', right = ''] = [words[index - 1], words[index]]
  if (isDash(right)) return 1
  if (isDash(left)) return partedBehindDash(words, index)
  const [before, after] = [bare(left), bare(right)]
  if (compounds.has(`${before} ${after}`)) return 1
  // A mark between them parts all others.
  if (/\P{L}$/u.test(left)) return 0
  if (beforeNumber.test(before) && /^\d/u.test(after)) return 1
  if (isName(left) && isName(right)) return 1
  return partedFromPlace(words, index)
}

/** A dash with spaces joins the halves of a name (`Phan Rang - Tháp Chàm`), or parts two thoughts. */
function partedBehindDash(words: readonly string[], index: number): number {
  const [left = '', right = ''] = [words[index - 2], words[index]]
  return (isName(left) && isName(right)) || insidePlaceName(words, index) ? 0.5 : 0
}

/** Inside the name of a place, or between the kind of the place and its name. */
function partedFromPlace(words: readonly string[], index: number): number {
  const [left = '', right = ''] = [words[index - 1], words[index]]
  if (insidePlaceName(words, index)) return 1
  const beginsName = isName(right) || (isCapital(left) && isCapital(right) && !beginsWord(words, index))
  return isPlaceKind(words, index - 1) && beginsName ? 0.5 : 0
}

/** Whether a kind of place stands before the word, and all between them is in capitals and may be its name. */
function insidePlaceName(words: readonly string[], index: number): boolean {
  for (let first = index; index - first <= longestPlaceName; first -= 1) {
    if (!isDash(words[first] ?? '') && !mayBeOfPlaceName(words, first)) return false
    const before = words[first - 1] ?? ''
    if (first < index && isPlaceKind(words, first - 1)) return true
    if (!isDash(before) && /\P{L}$/u.test(before)) return false
  }
  return false
}

function mayBeOfPlaceName(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  return isCapital(word) && !afterPlaceName.test(bare(word)) && !beginsWord(words, index)
}

/** Whether the word is a kind of place and not a part of another word (`xã hội`, `văn bản`). */
function isPlaceKind(words: readonly string[], index: number): boolean {
  const word = bare(words[index] ?? '')
  if (!placeKinds.has(word) || /\P{L}$/u.test(words[index] ?? '')) return false
  return !beginsWord(words, index) && !['văn', 'cơ'].includes(bare(words[index - 1] ?? ''))
}

/** Whether a known word of two syllables begins here. */
function beginsWord(words: readonly string[], index: number): boolean {
  return compounds.has(`${bare(words[index] ?? '')} ${bare(words[index + 1] ?? '')}`)
}

/** Small letters without the marks around them. */
const bare = (word: string) =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')

const isDash = (word: string) => /^[-–—]$/u.test(word)

/** A word in capitals throughout. */
const isCapital = (word: string) => /^\P{L}*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.normalize('NFC'))

/** A capital and small letters, with the apostrophe that names of the highlands have: `H’Yên`. */
const isName = (word: string) => /^\p{Lu}['’ʼ]?\p{L}*\p{Ll}/u.test(word.normalize('NFC'))
