import type { ConclusionsInput, InvitationInput, MinutesInput } from '../../features/meetings/inputs.ts'
import { committee, committeeHead, organization, standingDeputy } from './fixtureWard.ts'

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
