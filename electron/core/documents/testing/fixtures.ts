import type {
  AwardRow,
  CertificatesInput,
  ConclusionsInput,
  DecisionInput,
  InvitationInput,
  MinutesInput,
  PaperHead,
  RegisterInput,
  SubmissionInput,
} from '../inputs.ts'

/** A small ward to draw every document from. The facts are those of phường Diên Hồng in 2023; the people are invented. */

const organization = 'Ủy ban nhân dân phường Diên Hồng'
const committee =
  'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc” phường Diên Hồng'

export const committeeHead: PaperHead = {
  superior: ['ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG'],
  issuer: ['BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC'],
  number: '05',
  symbol: 'BB-BCĐ',
  placeName: 'Diên Hồng',
  date: '2023-08-09',
  year: 2023,
}

export const peopleHead: PaperHead = {
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG DIÊN HỒNG'],
  number: null,
  symbol: 'QĐ-UBND',
  placeName: 'Phường Diên Hồng',
  date: null,
  year: 2023,
}

const standingDeputy = {
  authority: ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
  otherTitle: 'TRƯỞNG CÔNG AN PHƯỜNG',
  name: 'Trần Quốc Bảo',
}

const present = { status: 'present', standInName: '', reason: '', time: null } as const

export const minutesInput: MinutesInput = {
  kind: 'minutes',
  title: 'Biên bản diễn đàn “Công an phường lắng nghe ý kiến Nhân dân”',
  organization,
  head: committeeHead,
  subject: 'Diễn đàn “Công an phường lắng nghe ý kiến Nhân dân” năm 2023',
  recipients: ['Thường trực Đảng ủy, HĐND phường', 'Thành viên Ban Chỉ đạo'],
  archive: 'VT, BCĐ',
  start: '2023-08-09T19:00',
  end: '2023-08-09T21:05',
  place: 'Hội trường tổ dân phố 3, phường Diên Hồng',
  chair: { honorific: 'ông', name: 'Lê Văn Thành', post: 'Chủ tịch UBND phường, Trưởng Ban Chỉ đạo' },
  secretary: { honorific: 'bà', name: 'Nguyễn Thị Hạnh', post: 'Công chức Văn hóa - Xã hội' },
  members: [
    {
      honorific: 'ông',
      name: 'Lê Văn Thành',
      post: 'Chủ tịch UBND phường, Trưởng Ban Chỉ đạo',
      unit: 'UBND phường',
      ...present,
    },
    {
      honorific: 'ông',
      name: 'Trần Quốc Bảo',
      post: 'Trưởng Công an phường, Phó Trưởng Ban Thường trực',
      unit: 'Công an phường',
      ...present,
      status: 'late',
      time: '19:20',
    },
    {
      honorific: 'bà',
      name: 'Đặng Thị Ấn',
      post: 'Chủ tịch Ủy ban MTTQ Việt Nam phường',
      unit: 'Ủy ban MTTQ phường',
      ...present,
      status: 'stand-in',
      standInName: 'ông Vũ Minh Đức',
    },
    {
      honorific: 'ông',
      name: 'Phạm Hữu Nghĩa',
      post: 'Chỉ huy trưởng Ban Chỉ huy Quân sự phường',
      unit: 'Ban Chỉ huy Quân sự phường',
      ...present,
      status: 'excused',
      reason: 'trực sẵn sàng chiến đấu',
    },
    {
      honorific: 'bà',
      name: 'Rơ Châm H’Yên',
      post: 'Chủ tịch Hội Liên hiệp Phụ nữ phường',
      unit: 'Hội Liên hiệp Phụ nữ',
      ...present,
      status: 'left-early',
      time: '20:40',
    },
    { honorific: 'ông', name: 'Hồ Sỹ Tân', post: 'Tổ trưởng', unit: 'Tổ dân phố 3', ...present, status: 'unexcused' },
  ],
  guests: [{ honorific: 'ông', name: 'Võ Thanh Tùng', post: 'Cán bộ', unit: 'Công an thành phố Pleiku', ...present }],
  residentCount: 126,
  quorumSentence: 'Có mặt 04/06 thành viên được triệu tập, vắng 02.',
  agenda: [
    {
      title: 'Báo cáo tình hình an ninh, trật tự 7 tháng đầu năm 2023',
      presenter: 'Ông Trần Quốc Bảo',
      summary:
        'Phong trào được phát động tại 7 tổ dân phố với hơn 1.200 lượt người tham gia.\nĐã in 2.500 thông báo tình hình an ninh, trật tự gửi đến từng hộ dân.',
      contributions: [],
      votes: [],
    },
    {
      title: 'Ý kiến của Nhân dân',
      presenter: '',
      summary: '',
      contributions: [
        {
          speakerName: 'Nguyễn Thị Mai',
          speakerPost: 'người dân tổ dân phố 3',
          content: 'Đề nghị lắp thêm camera an ninh tại hẻm 45 & hẻm 47 (đường <Wừu>), nơi hay mất xe.',
          reply: 'Công an phường tiếp thu, khảo sát và lắp trong tháng 9.',
          repliedBy: 'Ông Trần Quốc Bảo',
        },
        {
          speakerName: 'Lê Đình Khoa',
          speakerPost: 'Bí thư Chi bộ tổ dân phố 7',
          content: 'Cần hướng dẫn người già làm định danh điện tử tại nhà.',
          reply: '',
          repliedBy: '',
        },
      ],
      votes: [{ matter: 'Lắp 04 camera tại tổ dân phố 3', inFavour: 118, against: 2, abstaining: 6 }],
    },
  ],
  contributions: [
    {
      speakerName: 'Võ Thanh Tùng',
      speakerPost: '',
      content: 'Ghi nhận kết quả của phường.',
      reply: '',
      repliedBy: '',
    },
  ],
  votes: [],
  conclusions: [
    'Giao Công an phường chủ trì tiếp thu, trả lời các ý kiến của Nhân dân.',
    'Nhân rộng mô hình “3 chủ động, 3 tự giác”.',
  ],
  tasks: [
    {
      content: 'Khảo sát, lắp đặt camera an ninh tại tổ dân phố 3',
      owner: 'Trần Quốc Bảo',
      unit: 'Công an phường',
      deadline: '2023-09-30',
    },
    { content: 'Tổ chức điểm làm định danh điện tử lưu động', owner: 'Nguyễn Thị Hạnh', unit: '', deadline: null },
  ],
  chairOtherTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG',
}

export const invitationInput: InvitationInput = {
  kind: 'invitation',
  title: 'Giấy mời họp Ban Chỉ đạo quý III năm 2023',
  organization,
  head: { ...committeeHead, number: null, symbol: 'GM-BCĐ', date: null },
  subject: 'Họp Ban Chỉ đạo quý III năm 2023',
  recipients: ['Như trên'],
  archive: 'VT, BCĐ',
  inviter: committee,
  addressees: ['Thành viên Ban Chỉ đạo', 'Tổ trưởng 07 tổ dân phố', 'Ông Võ Thanh Tùng, Công an thành phố Pleiku'],
  onePageEach: false,
  meetingTitle: 'cuộc họp Ban Chỉ đạo quý III năm 2023',
  agenda: ['Đánh giá kết quả Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'Xét đề nghị khen thưởng'],
  chair: { honorific: 'ông', name: 'Lê Văn Thành', post: 'Chủ tịch UBND phường, Trưởng Ban Chỉ đạo' },
  start: '2023-09-05T08:00',
  end: '2023-09-05T10:30',
  place: 'Hội trường UBND phường Diên Hồng',
  note: 'Đề nghị các đồng chí đến dự đúng giờ, chuẩn bị báo cáo của đơn vị.',
  signature: standingDeputy,
}

export const conclusionsInput: ConclusionsInput = {
  kind: 'conclusions',
  title: 'Thông báo kết luận cuộc họp Ban Chỉ đạo quý III năm 2023',
  organization,
  head: { ...committeeHead, number: '12', symbol: 'TB-BCĐ', date: '2023-09-06' },
  subject: 'Kết luận của Trưởng Ban Chỉ đạo tại cuộc họp quý III năm 2023',
  recipients: ['Thường trực Đảng ủy phường', 'Thành viên Ban Chỉ đạo', '07 tổ dân phố'],
  archive: 'VT, BCĐ',
  opening:
    'Ngày 05 tháng 9 năm 2023, tại hội trường UBND phường, ông Lê Văn Thành, Trưởng Ban Chỉ đạo chủ trì cuộc họp quý III.',
  body: ['Sau khi nghe báo cáo và ý kiến của các thành viên, Trưởng Ban Chỉ đạo kết luận như sau:'],
  conclusions: ['Kết quả Ngày hội năm 2023 là đáng ghi nhận.', 'Tiếp tục duy trì mô hình camera an ninh khu phố.'],
  tasks: minutesInput.tasks,
  closing: 'Ban Chỉ đạo thông báo để các đơn vị biết, thực hiện.',
  signature: {
    authority: ['TL. TRƯỞNG BAN', 'ỦY VIÊN THƯỜNG TRỰC'],
    otherTitle: 'PHÓ TRƯỞNG CÔNG AN PHƯỜNG',
    name: 'Nguyễn Hoàng Long',
  },
}

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

export const registerInput: RegisterInput = {
  kind: 'register',
  title: 'Sổ đăng ký văn bản đi năm 2023',
  organization,
  superior: ['ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG'],
  issuer: committeeHead.issuer,
  year: 2023,
  entries: [
    {
      label: '08/TTr-BCĐ',
      date: '2023-08-07',
      kindAndSubject: 'Tờ trình về việc đề nghị tặng Giấy khen trong Ngày hội năm 2023',
      signerName: 'Lê Văn Thành',
      recipients: 'Chủ tịch UBND phường; Hội đồng Thi đua - Khen thưởng phường',
      keeper: 'Văn thư, BCĐ',
      copies: 4,
      sentOn: '2023-08-07',
      receivedBy: '',
      note: '',
    },
    {
      label: '05/BB-BCĐ',
      date: '2023-08-09',
      kindAndSubject: 'Biên bản diễn đàn “Công an phường lắng nghe ý kiến Nhân dân”',
      signerName: 'Lê Văn Thành',
      recipients: 'Thành viên Ban Chỉ đạo',
      keeper: 'Văn thư',
      copies: null,
      sentOn: null,
      receivedBy: '',
      note: 'Đã hủy: trùng số',
    },
  ],
}
