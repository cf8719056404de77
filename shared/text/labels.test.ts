import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from './clean.ts'
import {
  isArchiveLine,
  nameToSign,
  typedName,
  withoutAchievementLabel,
  withoutAddressLabel,
  withoutArchiveLabel,
  withoutArticle,
  withoutContentLabel,
  withoutGrant,
  withoutHonorific,
  withoutHousehold,
  withoutMark,
  withoutPlaceLabel,
  withoutPresents,
  withoutReasonLabel,
  withoutRecipientsLabel,
  withoutReplyLabel,
  withoutSigningForm,
  withoutVoteLabel,
} from './labels.ts'
import { bearerAmong } from './personKey.ts'
import { withoutSpeaker } from './speech.ts'

describe('a label that was typed along', () => {
  it.each([
    [withoutHonorific, 'Ông Ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    [withoutHonorific, 'Đ/c Lê Thị Mẫu', 'Lê Thị Mẫu'],
    [withoutHonorific, 'Bàn Văn Ông', 'Bàn Văn Ông'],
    [withoutHonorific, 'Bà', 'Bà'],
    [withoutHonorific, 'Ông Thị Mừng', 'Ông Thị Mừng'],
    [withoutHonorific, 'Ông Ông Thị Mừng', 'Ông Thị Mừng'],
    [withoutHousehold, 'Hộ Gia đình ông Lê Văn Mẫu', 'ông Lê Văn Mẫu'],
    [withoutHousehold, 'gia đình Rơ Châm H’Yên', 'Rơ Châm H’Yên'],
    [withoutArticle, 'Điều 1. Điều 1. Tặng Giấy khen', 'Tặng Giấy khen'],
    [withoutArticle, 'Điều chỉnh kế hoạch', 'Điều chỉnh kế hoạch'],
    [withoutMark, '1. 1. Báo cáo', 'Báo cáo'],
    [withoutMark, '2.500 hộ ký cam kết', '2.500 hộ ký cam kết'],
    [withoutMark, '2026. Năm mới', '2026. Năm mới'],
    [withoutMark, '- - Chủ tịch', 'Chủ tịch'],
    [withoutMark, '-', '-'],
  ] as const)('%o %s', (without, typed, text) => {
    expect(without(typed)).toBe(text)
  })

  it.each([
    ['bà', 'Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Ông Hạnh', 'Ông Hạnh'],
    ['bà', 'Bà Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Đ/c Ông Thị Mừng', 'Ông Thị Mừng'],
    ['bà', 'Bà Hai', 'Hai'],
    ['ông', 'Ông Thắng', 'Ông Thắng'],
    ['ông', 'Đ/c Ông Thắng', 'Ông Thắng'],
    ['ông', 'Ông Ông Đỗ Văn Thí', 'Đỗ Văn Thí'],
    ['ông', 'Ông Ông Thắng', 'Ông Thắng'],
    ['ông', 'Ông Ông Văn Hai', 'Ông Văn Hai'],
    ['ông', 'ông Văn Hai', 'Văn Hai'],
    ['ông', 'ông Sáu', 'Sáu'],
    ['ông', 'Ông Đ/c Đỗ Văn Thí', 'Đỗ Văn Thí'],
  ])('is the form of address of the record alone, and no surname: %s + %s', (honorific, typed, name) => {
    expect(withoutHonorific(typed, honorific)).toBe(name)
  })
})

describe('what stands before an item of a list', () => {
  it.each([
    ['1.Báo cáo', 'Báo cáo'],
    ['2- Thảo luận', 'Thảo luận'],
    ['1./ Báo cáo', 'Báo cáo'],
    ['1.- Báo cáo', 'Báo cáo'],
    ['1.-Báo cáo', 'Báo cáo'],
    ['(2) Thảo luận', 'Thảo luận'],
    ['a/ Việc khác', 'Việc khác'],
    ['(b) Việc khác', 'Việc khác'],
    ['2-Thảo luận', 'Thảo luận'],
    ['3/ Kết luận', 'Kết luận'],
    ['a) Việc khác', 'Việc khác'],
    ['II. Khai mạc', 'Khai mạc'],
    ['Nội dung 4: Việc khác', 'Việc khác'],
    ['Kết luận 4: Bốn', 'Bốn'],
    ['•\tViệc năm', 'Việc năm'],
    ['· Tổ trưởng', 'Tổ trưởng'],
    ['\uF0B7\tTổ phó', 'Tổ phó'],
    ['▪ Năm', 'Năm'],
    ['‑ Ba', 'Ba'],
    ['− Bốn', 'Bốn'],
    ['o\tSáu', 'Sáu'],
    ['- 1. Bảy', 'Bảy'],
    ['- Trần Văn Thử', 'Trần Văn Thử'],
  ])('goes: %j', (typed, text) => {
    expect(withoutMark(cleanLine(typed))).toBe(text)
  })

  it.each([
    '2 năm qua, tình hình ổn định',
    '3/2 là ngày thành lập Đảng',
    '24/24 giờ trực',
    '2.500 hộ ký cam kết',
    '2026. Năm mới',
    '3-5 hộ một nhóm',
    '5 - 7 tổ liên gia',
    '- 5 độ',
    '+84 905 123 456',
    'a) và b) khoản 1 Điều 3',
    'a), b) khoản 1 Điều 3',
    'a) b) khoản 1',
    '(a) và (b) khoản 1',
    '(a) (b) khoản 1',
    'a/b',
    '(2)',
    'o Sáu',
    'X. Tân Bình',
    'Nội dung cuộc họp',
    'Kết luận: thống nhất',
    '5 tổ dân phố',
    'VI phạm giao thông',
  ])('is no part of the text: %s', (text) => {
    expect(withoutMark(cleanLine(text))).toBe(text)
  })
})

describe('a list of several lines', () => {
  it.each([
    [withoutMark, '- Lắp camera\n- Thay đèn'],
    [withoutMark, '1. Lắp camera\n2) Thay đèn'],
    [withoutMark, 'a) Lắp camera\nb) Thay đèn'],
    [withoutMark, '• Lắp camera\nở cổng chợ\n- Thay đèn'],
    [withoutAchievementLabel, '- Bắt kẻ trộm\n- Cứu người'],
    [withoutContentLabel, '1. Báo cáo\n2. Thảo luận'],
  ] as const)('keeps all its marks: %o %j', (without, text) => {
    expect(without(text)).toBe(text)
  })

  it.each([
    [withoutAchievementLabel, 'Thành tích: - Bắt kẻ trộm\n- Cứu người', '- Bắt kẻ trộm\n- Cứu người'],
    [withoutMark, '1. Các việc:\n- Lắp camera\n- Thay đèn', 'Các việc:\n- Lắp camera\n- Thay đèn'],
    [withoutMark, '1. - Lắp camera\n- Thay đèn', '- Lắp camera\n- Thay đèn'],
    [withoutMark, '- Lắp camera\n2.500 hộ ký cam kết', 'Lắp camera\n2.500 hộ ký cam kết'],
  ] as const)('loses what was typed before it: %o %j', (without, typed, text) => {
    expect(without(typed)).toBe(text)
  })
})

describe('a label that a paper prints', () => {
  it.each([
    [withoutVoteLabel, 'Biểu quyết: thông qua báo cáo', 'thông qua báo cáo'],
    [withoutVoteLabel, 'Biểu quyết thông qua kế hoạch', 'thông qua kế hoạch'],
    [withoutVoteLabel, 'Thông qua báo cáo', 'Thông qua báo cáo'],
    [withoutReplyLabel, 'Trả lời: đã ghi nhận', 'đã ghi nhận'],
    [withoutReplyLabel, 'Trả lời của ông Trần Văn Thử: đã ghi', 'đã ghi'],
    [withoutReplyLabel, 'Trả lời bằng văn bản', 'Trả lời bằng văn bản'],
    [withoutPresents, 'Ông Trần Văn Thử trình bày', 'Ông Trần Văn Thử'],
    [withoutPresents, '- Công an phường, trình bày:', 'Công an phường'],
    [withoutPresents, 'Trình bày', 'Trình bày'],
    [withoutArchiveLabel, 'Lưu: VT, BCĐ.', 'VT, BCĐ'],
    [withoutArchiveLabel, '- Lưu VT, BCĐ', 'VT, BCĐ'],
    [withoutArchiveLabel, 'Lưu trữ phường', 'Lưu trữ phường'],
    [withoutRecipientsLabel, 'Nơi nhận: - Như trên', 'Như trên'],
    [withoutAddressLabel, 'Kính gửi: Ông A', 'Ông A'],
    [withoutAddressLabel, 'Trân trọng kính mời: Ông A', 'Ông A'],
    [withoutContentLabel, 'Nội dung: Bàn việc', 'Bàn việc'],
    [withoutPlaceLabel, 'Tại Hội trường UBND phường.', 'Hội trường UBND phường'],
    [withoutPlaceLabel, 'Địa điểm: tại nhà văn hóa', 'nhà văn hóa'],
    [withoutPlaceLabel, 'Hội trường Tại Chỗ', 'Hội trường Tại Chỗ'],
    [withoutAchievementLabel, '- Có thành tích tốt', 'Có thành tích tốt'],
    [withoutAchievementLabel, 'Thành tích: giữ gìn trật tự', 'giữ gìn trật tự'],
    [withoutReasonLabel, 'Vắng do bận công tác', 'bận công tác'],
    [withoutReasonLabel, 'Lý do: ốm', 'ốm'],
    [withoutReasonLabel, 'Lí do: ốm', 'ốm'],
    [withoutReasonLabel, 'Có lý do: ốm', 'ốm'],
    [withoutReasonLabel, 'Vắng có phép: ốm', 'ốm'],
    [withoutReasonLabel, 'Có phép: ốm', 'ốm'],
    [withoutReasonLabel, 'Vắng nhà', 'Vắng nhà'],
    [withoutGrant, 'Tặng Bằng khen', 'Bằng khen'],
    [withoutGrant, 'Tặng phẩm', 'Tặng phẩm'],
    [withoutGrant, 'Trao tặng phẩm', 'Trao tặng phẩm'],
    [withoutGrant, 'Trao tặng Giấy khen', 'Giấy khen'],
    [withoutGrant, 'Đề nghị tặng thưởng Giấy khen', 'Giấy khen'],
    [withoutGrant, 'đề nghị xét tặng Bằng khen', 'Bằng khen'],
    [withoutGrant, 'Truy tặng Giấy khen', 'Giấy khen'],
    [withoutGrant, 'Đề nghị truy tặng Huân chương Dũng cảm', 'truy tặng Huân chương Dũng cảm'],
    [withoutGrant, 'Tặng danh hiệu Gia đình văn hóa', 'danh hiệu Gia đình văn hóa'],
    [withoutSigningForm, 'KT. Trưởng Ban', 'Trưởng Ban'],
    [withoutSigningForm, 'Q.Chủ tịch', 'Chủ tịch'],
    [withoutSigningForm, 'Quyền Chủ tịch', 'Quyền Chủ tịch'],
  ] as const)('%o %s', (without, typed, text) => {
    expect(without(typed)).toBe(text)
  })

  it('of the file copy is told from other recipients', () => {
    const lines = ['Lưu: VT', '- Lưu: VT, BCĐ.', 'Nơi nhận: Lưu: VT']
    expect(lines.filter(isArchiveLine)).toEqual(lines)
    expect(['UBND phường', 'Lưu trữ tỉnh', 'Lưu Văn Hai'].filter(isArchiveLine)).toEqual([])
  })

  const removers = [
    ...[withoutMark, withoutVoteLabel, withoutReplyLabel, withoutPresents, withoutArchiveLabel, withoutRecipientsLabel],
    ...[
      withoutAddressLabel,
      withoutContentLabel,
      withoutPlaceLabel,
      withoutAchievementLabel,
      withoutGrant,
      withoutReasonLabel,
    ],
    withoutSigningForm,
  ]
  const labels = ['- ', '• ', '1. ', '2/ ', 'a) ', 'Lưu: ', 'Kính gửi: ', 'Tại ', 'Tặng ', 'Trả lời: ', 'KT. ']
  const words = fc.array(fc.constantFrom('Công', 'an', 'phường', '12', 'hộ', 'Đặng', 'o', 'a', 'Văn'), { minLength: 1 })

  it('takes no word of the text along, nor a line', () => {
    const typed = fc.record({
      before: fc.array(fc.constantFrom(...labels), { maxLength: 4 }).map((some) => some.join('')),
      text: fc
        .tuple(words, fc.constantFrom(' ', ': ', '\n', '\n- ', '\n1. '))
        .map(([some, between]) => some.join(between)),
      behind: fc.constantFrom('', '.', ' trình bày', ' trình bày:'),
    })
    fc.assert(
      fc.property(typed, fc.constantFrom(...removers), ({ before, text, behind }, without) => {
        expect(without(before + text + behind)).toContain(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('is not found in a text without one', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...removers), (text, without) => {
        expect(without(text.join(' '))).toBe(text.join(' '))
      }),
    )
  })
})

describe('the name under a signature', () => {
  it.each([
    ['Ông Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Đ/c Ông Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Bà Lê Thị Hạnh', 'Lê Thị Hạnh'],
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Ông Văn Hai', 'Ông Văn Hai'],
    ['Ông Thị Mừng', 'Ông Thị Mừng'],
    ['Ông Ông Văn Hai', 'Ông Văn Hai'],
    ['Ông Hạnh', 'Ông Hạnh'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm'],
    ['Ông Lê Mẫu', 'Lê Mẫu'],
    ['1. Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['- Ông Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
  ])('has no form of address, and keeps the surname Ông: %s', (typed, name) => {
    expect(nameToSign(typed, bearerAmong([{ name: 'Ông Ích Khiêm' }]))).toBe(name)
  })
})

describe('a form of address typed before a name', () => {
  it.each([
    ['Ông Lê Văn Mẫu', 'ông', 'Lê Văn Mẫu'],
    ['bà  Hồ Thị Ví', 'bà', 'Hồ Thị Ví'],
    ['Ông Sáu', 'ông', 'Sáu'],
    ['Ông Ông Văn Hai', 'ông', 'Ông Văn Hai'],
    ['Ông Ông Thắng', 'ông', 'Ông Thắng'],
    ['Bà Ông Thị Mừng', 'bà', 'Ông Thị Mừng'],
    ['Ông Thị Mừng', '', 'Ông Thị Mừng'],
    ['ÔNG THỊ MỪNG', '', 'ÔNG THỊ MỪNG'],
    ['ông thị mừng', '', 'ông thị mừng'],
    ['Ông Văn Hai', '', 'Ông Văn Hai'],
    ['ông Văn Hai', 'ông', 'Văn Hai'],
    ['Đ/c Lê Văn Mẫu', '', 'Đ/c Lê Văn Mẫu'],
    ['Bàn Văn Ông', '', 'Bàn Văn Ông'],
    ['Ông', '', 'Ông'],
    ['- Ông Lê Văn Mẫu', 'ông', 'Lê Văn Mẫu'],
    ['· Lê Văn Mẫu', '', 'Lê Văn Mẫu'],
  ])('%s: “%s” and %s', (typed, honorific, name) => {
    expect(typedName(typed)).toEqual({ honorific, name })
  })

  it.each([
    ['Ông Hạnh', 'Ông Hạnh', '', 'Ông Hạnh'],
    ['ÔNG HẠNH', 'Ông Hạnh', '', 'ÔNG HẠNH'],
    ['Ông Hạnh', 'Hạnh', 'ông', 'Hạnh'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm', '', 'Ông Ích Khiêm'],
    ['Ông Ông Ích Khiêm', 'Ông Ích Khiêm', 'ông', 'Ông Ích Khiêm'],
    ['Ông Văn Bình', 'Văn Bình', 'ông', 'Văn Bình'],
  ])('%s, where a record has %s: “%s” and %s', (typed, known, honorific, name) => {
    expect(typedName(typed, bearerAmong([{ name: known }]))).toEqual({ honorific, name })
  })
})

describe('a speaker typed before what was said', () => {
  it.each([
    ['Ông Trần Văn Thử trình bày: kết quả tốt.', 'Ông Trần Văn Thử, Ủy viên,', 'kết quả tốt.'],
    ['TRẦN VĂN THỬ: kết quả tốt.', 'Ông Trần Văn Thử', 'kết quả tốt.'],
    ['Ông Trần Văn Thử trả lời: đã ghi nhận', 'Ông Trần Văn Thử', 'đã ghi nhận'],
    ['Công an phường báo cáo: 02 vụ', 'Công an phường', '02 vụ'],
    ['Lê Thị Hạnh: kết quả tốt.', 'Ông Trần Văn Thử', 'Lê Thị Hạnh: kết quả tốt.'],
    ['Đề nghị: lắp đèn', 'Ông Trần Văn Thử', 'Đề nghị: lắp đèn'],
    ['Đề nghị: lắp đèn', '', 'Đề nghị: lắp đèn'],
  ])('is said once: %s', (text, speaker, said) => {
    expect(withoutSpeaker(text, speaker)).toBe(said)
  })
})
