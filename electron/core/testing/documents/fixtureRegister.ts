import type { RegisterInput } from '../../features/register/inputs.ts'
import { committeeHead, organization } from './fixtureWard.ts'

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
