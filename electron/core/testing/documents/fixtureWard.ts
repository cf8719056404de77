import type { PaperHead } from '../../drawing/word/inputs.ts'

/**
 * A small ward to draw every document from. The facts are those of phường Diên Hồng in 2023; the people are invented.
 */

export const organization = 'Ủy ban nhân dân phường Diên Hồng'
export const committee =
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

export const standingDeputy = {
  authority: ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
  otherTitle: 'TRƯỞNG CÔNG AN PHƯỜNG',
  name: 'Trần Quốc Bảo',
}
