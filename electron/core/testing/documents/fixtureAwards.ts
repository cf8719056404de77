import type {
  AwardRow,
  CertificatesInput,
  DecisionInput,
  SubmissionInput,
} from '../../features/commendations/inputs.ts'
import { committeeHead, organization, peopleHead } from './fixtureWard.ts'

const achievement = 'Có thành tích xuất sắc trong tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2023'

function award(
  recipientKind: AwardRow['recipientKind'],
  name: string,
  description: string,
  amount: number,
  text = achievement,
): AwardRow {
  return {
    recipientKind,
    name,
    description,
    achievement: text,
    proposingUnit: 'Công an phường',
    form: 'Giấy khen',
    amount,
  }
}

/** One collective, one household and six persons; lương cơ sở 1.800.000 đ, coefficient 0,15 for a person. */
export const awards: AwardRow[] = [
  award('person', 'Ông Hồ Sỹ Tân', 'Tổ trưởng tổ dân phố 3', 270_000),
  award('person', 'Bà Nguyễn Thị Mai', 'Chi hội trưởng Phụ nữ tổ dân phố 7', 270_000),
  award('collective', 'Nhân dân và cán bộ tổ dân phố 7', 'Phường Diên Hồng', 540_000),
  award('person', 'Ông Lê Đình Khoa', 'Bí thư Chi bộ tổ dân phố 7', 270_000),
  award(
    'household',
    'Hộ ông Đinh Văn Phúc',
    'Tổ dân phố 5',
    410_000,
    'Gương mẫu hiến đất mở hẻm, lắp 02 camera an ninh dùng chung',
  ),
  award('person', 'Bà Rơ Châm H’Yên', 'Chủ tịch Hội Liên hiệp Phụ nữ phường', 270_000),
  award('person', 'Ông Vũ Minh Đức', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam phường', 270_000),
  award('person', 'Ông Phạm Hữu Nghĩa', 'Chỉ huy trưởng Ban Chỉ huy Quân sự phường', 270_000),
]

export const submissionInput: SubmissionInput = {
  kind: 'submission',
  title: 'Tờ trình đề nghị khen thưởng Ngày hội năm 2023',
  organization,
  head: { ...committeeHead, number: '08', symbol: 'TTr-BCĐ', date: '2023-08-07' },
  subject: 'Về việc đề nghị tặng Giấy khen cho tập thể, hộ gia đình, cá nhân trong Ngày hội năm 2023',
  recipients: ['Như trên', 'Thành viên Ban Chỉ đạo'],
  archive: 'VT, BCĐ',
  issuerInText: 'Ban Chỉ đạo phường Diên Hồng',
  addressees: ['Chủ tịch Ủy ban nhân dân phường Diên Hồng', 'Hội đồng Thi đua - Khen thưởng phường'],
  opening: 'Thực hiện kế hoạch tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2023.',
  body: ['Ban Chỉ đạo đã xét và đề nghị khen thưởng 01 tập thể, 01 hộ gia đình, 06 cá nhân (danh sách kèm theo).'],
  closing: 'Kính đề nghị Chủ tịch Ủy ban nhân dân phường xem xét, quyết định',
  awards,
  listTitle: 'Danh sách tập thể, hộ gia đình, cá nhân đề nghị khen thưởng',
  signature: { authority: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'], otherTitle: 'CHỦ TỊCH UBND PHƯỜNG', name: 'Lê Văn Thành' },
}

export const decisionInput: DecisionInput = {
  kind: 'decision',
  title: 'Quyết định tặng Giấy khen trong Ngày hội năm 2023',
  organization,
  head: peopleHead,
  subject:
    'Về việc tặng Giấy khen cho tập thể, hộ gia đình, cá nhân có thành tích xuất sắc trong Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2023',
  recipients: ['Như Điều 3', 'Thường trực Đảng ủy, HĐND phường'],
  archive: 'VT, BCĐ',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG',
  basis: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Theo đề nghị của Ban Chỉ đạo phường Diên Hồng tại Tờ trình số 08/TTr-BCĐ ngày 07 tháng 8 năm 2023',
  ],
  articles: [
    'Tặng Giấy khen cho 01 tập thể, 01 hộ gia đình, 06 cá nhân có thành tích xuất sắc (danh sách kèm theo).',
    'Mức tiền thưởng như sau:\na) Tập thể: 540.000 đồng;\nb) Hộ gia đình: 410.000 đồng;\nc) Cá nhân: 270.000 đồng.\nKinh phí trích từ Quỹ thi đua, khen thưởng của phường năm 2023.',
    'Quyết định này có hiệu lực kể từ ngày ký. Công chức Văn phòng, Tài chính phường và tập thể, hộ gia đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành.',
  ],
  awards,
  listTitle: 'Danh sách tập thể, hộ gia đình, cá nhân được tặng Giấy khen',
  signature: { authority: ['CHỦ TỊCH'], otherTitle: '', name: 'Lê Văn Thành' },
}

export const certificatesInput: CertificatesInput = {
  kind: 'certificates',
  title: 'Giấy khen Ngày hội năm 2023',
  organization,
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG',
  form: 'Giấy khen',
  certificates: [
    {
      id: 'c1',
      recipientKind: 'collective',
      honorific: null,
      name: 'Nhân dân và cán bộ tổ dân phố 7',
      description: 'Phường Diên Hồng, thành phố Pleiku, tỉnh Gia Lai',
      achievement,
      goldenBookNumber: 1,
    },
    {
      id: 'c2',
      recipientKind: 'person',
      honorific: 'bà',
      name: 'Rơ Châm H’Yên',
      description: 'Chủ tịch Hội Liên hiệp Phụ nữ phường Diên Hồng',
      achievement,
      goldenBookNumber: 12,
    },
    {
      id: 'c3',
      recipientKind: 'household',
      honorific: null,
      name: 'Hộ ông Đinh Văn Phúc',
      description: 'Tổ dân phố 5, phường Diên Hồng',
      achievement: 'Gương mẫu hiến đất mở hẻm, lắp 02 camera an ninh dùng chung',
      goldenBookNumber: null,
    },
  ],
  decisionNumber: 'Quyết định số 26/QĐ-UBND',
  decisionSymbol: 'QĐ-UBND',
  decisionDate: '2023-08-08',
  placeName: 'Diên Hồng',
  year: 2023,
  signature: { authority: ['CHỦ TỊCH'], otherTitle: '', name: 'Lê Văn Thành' },
}
