/**
 * Words of two syllables that the titles of the committee's papers and the names of its offices are made of. Vietnamese
 * writes a space between syllables, so that nothing in the text itself tells where a word ends.
 */
const compounds: ReadonlySet<string> = new Set(
  [
    'an ninh, an toàn, bà con, ban chỉ, bảo vệ, báo cáo, biên bản, cá nhân, chỉ đạo, chủ tịch, chữa cháy, chức vụ',
    'chuyên đề, cơ quan, cơ sở, công an, công tác, cộng đồng, cuộc họp, cư trú, dân phố, diễn đàn, đảng ủy, đề nghị',
    'địa bàn, định kỳ, đơn vị, đồng chí, đội trưởng, đột xuất, gia đình, giao ban, giao thông, giấy khen, giấy mời',
    'hành chính, hòa giải, hội đồng, hội nghị, kế hoạch, kết luận, kết quả, khen thưởng, khu dân, khu phố',
    'kiến nghị, kiểm tra, kỷ luật, lắng nghe, lực lượng, mặt trận, mô hình, năm học, ngày hội, nhân dân, nhân khẩu',
    'nhiệm vụ, phối hợp, phong trào, phó chủ, phó trưởng, phòng cháy, phòng chống, phương hướng, quản lý, quyết định',
    'quý i, quý ii, quý iii, quý iv, sơ kết, số liệu, tập thể, tệ nạn, thành phố, thành tích, thành viên, thi đua',
    'thông báo, thường trực, thực hiện, tiêu biểu, toàn dân, tổ quốc, tổ chức, tổ trưởng, tổng kết, tội phạm, tờ trình',
    'triển khai, trật tự, trưởng ban, tuyên truyền, ủy ban, ủy viên, vận động, văn bản, về việc, xã hội, xây dựng, xuất sắc, ý kiến',
  ]
    .join(', ')
    .split(', '),
)

/** Words that a number follows closely: `năm 2026`, `tổ 3`. */
const beforeNumber = /^(năm|tháng|ngày|quý|tổ|khu|số|đợt|lần|điều|phường|quận)$/u

/** How many of the line breaks part what is read as one word: a compound, a name, a number from what it counts. */
export function partedCompounds(lines: readonly string[]): number {
  return lines.slice(1).filter((line, index) => isOneWord(lastWord(lines[index] ?? ''), firstWord(line))).length
}

const lastWord = (line: string) => line.trim().split(/\s+/u).at(-1) ?? ''
const firstWord = (line: string) => line.trim().split(/\s+/u)[0] ?? ''

function isOneWord(left: string, right: string): boolean {
  const [before, after] = [bare(left), bare(right)]
  if (compounds.has(`${before} ${after}`)) return true
  // A mark between them parts all others.
  if (/\P{L}$/u.test(left)) return false
  if (beforeNumber.test(before) && /^\d/u.test(after)) return true
  return isName(left) && isName(right)
}

/** Small letters without the marks around them. */
const bare = (word: string) =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')

/** A capital and small letters; a title all in capitals tells nothing of names. */
const isName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word.normalize('NFC'))
