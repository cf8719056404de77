import { v7 } from 'uuid'
import { defaultUnit } from '../../../shared/model/units.ts'
import type { HeaderPeriod, Signer, Ward } from '../../../shared/model/ward.ts'

/** The ward under its city, as before 1/7/2025. */
export const threeTiers: HeaderPeriod = {
  id: v7(),
  validFrom: '2020-01-01',
  wardName: 'Diên Hồng',
  province: 'tỉnh Gia Lai',
  district: 'thành phố Pleiku',
  showSuperior: true,
  placeName: 'Diên Hồng',
}

/** The ward directly under its province. */
export const twoTiers: HeaderPeriod = {
  ...threeTiers,
  id: v7(),
  validFrom: '2025-07-01',
  district: '',
  placeName: 'Phường Diên Hồng',
}

export const sampleWard: Ward = {
  committee: {
    fullName:
      'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    shortName: 'Ban Chỉ đạo 138',
    symbol: 'BCĐ',
    usesParentSeal: true,
  },
  peopleSymbol: 'UBND',
  committeeNumbering: 'per-kind',
  peopleNumbering: 'per-kind',
  archive: 'VT, BCĐ',
  units: [defaultUnit],
  headers: [threeTiers, twoTiers],
}

export function sampleSigner(changes: Partial<Signer> = {}): Signer {
  return {
    id: v7(),
    issuer: 'committee',
    name: 'Nguyễn Văn Mẫu',
    onBehalf: true,
    form: 'direct',
    headTitle: '',
    title: 'Trưởng Ban',
    otherTitle: 'Chủ tịch UBND phường',
    from: '2023-01-01',
    until: null,
    ...changes,
  }
}
