import { describe, expect, it } from 'vitest'
import type { NomineeRecord } from '../../../../shared/model/commendations.ts'
import {
  awardRows,
  decidingText,
  formsText,
  grantText,
  recipientCounts,
  recipientKindsText,
  requestText,
  rewardText,
} from '../commendations/papers/phrases.ts'
import { addresseeText, comradeText, inSentence, meetingInSentence, titleOf } from './phrases.ts'

const award = (recipientKind: NomineeRecord['recipientKind'], amount: number, form = 'Giấy khen'): NomineeRecord => ({
  id: '',
  recipientKind,
  honorific: recipientKind === 'collective' ? null : 'bà',
  name: recipientKind === 'collective' ? 'Tổ dân phố 2' : 'Lê Thị Mẫu',
  description: '',
  achievement: '',
  proposingUnit: '',
  groupId: null,
  form,
  result: 'approved',
  resultNote: '',
  amountOverride: null,
  computedAmount: amount,
  amount,
  goldenBookNumber: null,
  goldenBookShared: '',
})

describe('titles inside a sentence', () => {
  it.each([
    ['Họp Ban Chỉ đạo quý IV', 'cuộc họp Ban Chỉ đạo quý IV'],
    ['Giao ban tháng 6', 'cuộc họp giao ban tháng 6'],
    ['Sơ kết 6 tháng đầu năm', 'hội nghị sơ kết 6 tháng đầu năm'],
    ['Hội nghị tổng kết năm 2026', 'hội nghị tổng kết năm 2026'],
    ['HỌP BAN CHỈ ĐẠO', 'cuộc HỌP BAN CHỈ ĐẠO'],
    ['SƠ KẾT 6 THÁNG', 'hội nghị SƠ KẾT 6 THÁNG'],
    ['Diễn đàn “Lắng nghe”', 'diễn đàn “Lắng nghe”'],
    ['Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc'],
  ])('%s', (title, text) => {
    expect(meetingInSentence(title)).toBe(text)
  })

  it('leaves an occasion without the word of a meeting', () => {
    expect(inSentence('Phong trào Toàn dân bảo vệ an ninh Tổ quốc')).toBe('phong trào Toàn dân bảo vệ an ninh Tổ quốc')
    expect(inSentence('Tổng kết năm 2026')).toBe('tổng kết năm 2026')
  })

  it.each([
    ['Chuyên đề ma túy', 'chuyên đề ma túy'],
    ['Cuộc Vận động Toàn dân', 'cuộc Vận động Toàn dân'],
    ['Đợt Tết Nguyên đán', 'đợt Tết Nguyên đán'],
    ['Giai đoạn II', 'giai đoạn II'],
    ['Kỳ I/2026', 'kỳ I/2026'],
    ['Năm 2026', 'năm 2026'],
    ['Lễ phát động', 'lễ phát động'],
    ['Tọa đàm về an ninh', 'tọa đàm về an ninh'],
    ['Ô nhiễm môi trường', 'ô nhiễm môi trường'],
    ['Ngày 19/8', 'ngày 19/8'],
    ['Mưa, bão', 'mưa, bão'],
    ['“Toàn dân bảo vệ an ninh Tổ quốc”', '“Toàn dân bảo vệ an ninh Tổ quốc”'],
  ])('begins small: %s', (title, text) => expect(inSentence(title)).toBe(text))

  it.each([
    'Quốc khánh 2/9',
    'Ngày Pháp luật Việt Nam',
    'Ngày hội',
    'Toàn dân bảo vệ an ninh Tổ quốc',
    'Tết Nguyên đán',
    'Công an lắng nghe ý kiến Nhân dân',
    'Đề án 06',
    'Gia Lai',
    'Ia Ko',
    'H’Yên cứu người',
    'UBND phường',
    'VNeID',
    'A05',
  ])('keeps its capital: %s', (title) => expect(inSentence(title)).toBe(title))
})

describe('the title of a document', () => {
  it('goes on in small letters, and keeps what only looks like the usual beginning', () => {
    expect(titleOf('Quyết định', 'Về việc tặng Giấy khen')).toBe('Quyết định về việc tặng Giấy khen')
    expect(titleOf('Thông báo', 'Kết luận cuộc họp')).toBe('Thông báo Kết luận cuộc họp')
  })
})

describe('lists of awards', () => {
  const list = [award('person', 760_000), award('collective', 1_520_000), award('household', 1_140_000)]

  it('name collectives first, then households, then persons', () => {
    expect(recipientCounts(list)).toBe('01 tập thể, 01 hộ gia đình, 01 cá nhân')
    expect(recipientKindsText(list)).toBe('tập thể, hộ gia đình, cá nhân')
    expect(awardRows(list).map((row) => row.name)).toEqual(['Tổ dân phố 2', 'Hộ bà Lê Thị Mẫu', 'Bà Lê Thị Mẫu'])
  })

  it('write a household with a capital, however it was typed', () => {
    const typed = { ...award('household', 0), honorific: null, name: 'hộ ông Lê Văn Mẫu' }
    expect(awardRows([typed]).map((row) => row.name)).toEqual(['Hộ ông Lê Văn Mẫu'])
  })

  it('count form by form', () => {
    const two = [award('person', 0), award('person', 0, 'Danh hiệu Gia đình văn hóa')]
    const spelled = ['Giấy khen', 'giấy khen', 'Giấy Khen.'].map((form) => award('person', 0, form))
    expect(grantText(spelled)).toBe('tặng Giấy khen cho 03 cá nhân')
    const asked = [award('person', 0, 'Trao tặng Giấy khen'), award('person', 0, 'Đề nghị xét tặng Giấy khen')]
    expect(grantText(asked)).toBe('tặng Giấy khen cho 02 cá nhân')
    expect(formsText(asked)).toBe('Giấy khen')
    const orders = ['Truy tặng Huân chương Dũng cảm', 'Huân chương Dũng cảm'].map((form) => award('person', 0, form))
    expect(requestText(orders)).toBe(
      'đề nghị cấp có thẩm quyền truy tặng Huân chương Dũng cảm cho 01 cá nhân; tặng Huân chương Dũng cảm cho 01 cá nhân',
    )
    expect(formsText(spelled)).toBe('Giấy khen')
    expect(grantText(two)).toBe('tặng Giấy khen cho 01 cá nhân; tặng Danh hiệu Gia đình văn hóa cho 01 cá nhân')
  })

  it('ask for what is above the chairman through him', () => {
    expect(requestText([award('person', 0, 'Bằng khen'), award('collective', 1)])).toBe(
      'tặng Giấy khen cho 01 tập thể; đề nghị cấp có thẩm quyền tặng Bằng khen cho 01 cá nhân',
    )
  })

  it('ask the ward’s police, who are neither the chairman nor above him, for what they give', () => {
    const police = award('person', 0, 'Giấy khen của Công an phường')
    expect(requestText([police, award('collective', 1), police])).toBe(
      'tặng Giấy khen cho 01 tập thể; đề nghị Công an phường tặng Giấy khen cho 02 cá nhân',
    )
    expect(decidingText([police])).toBe('đề nghị Công an phường quyết định')
    expect(decidingText([police, award('person', 0, 'Bằng khen')])).toBe(
      'đề nghị Công an phường, cấp có thẩm quyền quyết định',
    )
    expect(decidingText([police, award('collective', 1)])).toBe('quyết định')
    expect(decidingText([])).toBe('quyết định')
  })

  it('tell one amount a kind, or point at the list, and always the sum in words', () => {
    expect(rewardText([award('person', 760_000), award('person', 760_000)])).toBe(
      '760.000 đồng/cá nhân. Tổng số tiền thưởng: 1.520.000 đồng (Một triệu năm trăm hai mươi nghìn đồng)',
    )
    expect(rewardText([award('person', 760_000), award('person', 500_000)])).toMatch(/^theo danh sách kèm theo\. Tổng/)
    expect(rewardText([])).toBe('theo danh sách kèm theo')
    // One rate is not said of all where some of them get none.
    expect(rewardText([award('person', 760_000), award('person', 0)])).toBe(
      'theo danh sách kèm theo. Tổng số tiền thưởng: 760.000 đồng (Bảy trăm sáu mươi nghìn đồng)',
    )
    // An award without a rate is no award of nothing.
    expect(rewardText([award('person', 760_000), award('collective', 0)])).toBe(
      '760.000 đồng/cá nhân. Tổng số tiền thưởng: 760.000 đồng (Bảy trăm sáu mươi nghìn đồng)',
    )
  })
})

describe('a person as addressed', () => {
  it('has post and unit, the unit only once', () => {
    const person = { honorific: 'bà', name: 'Lê Thị Mẫu', post: 'Ủy viên', unit: 'Hội Phụ nữ phường' }
    expect(addresseeText(person)).toBe('Bà Lê Thị Mẫu, Ủy viên, Hội Phụ nữ phường')
    expect(addresseeText({ ...person, post: 'Chủ tịch Hội Phụ nữ phường' })).toBe(
      'Bà Lê Thị Mẫu, Chủ tịch Hội Phụ nữ phường',
    )
    expect(addresseeText({ ...person, post: '', unit: '' })).toBe('Bà Lê Thị Mẫu')
  })

  it('is a comrade by the whole name', () => {
    const person = { honorific: 'bà', name: 'Bà Ông Thị Mừng', post: 'Trưởng Ban' } as const
    expect(comradeText(person, 'Ban Chỉ đạo 138')).toBe('đồng chí Ông Thị Mừng, Trưởng Ban Chỉ đạo 138')
  })
})
