import { v7 } from 'uuid'
import type { Nominee, Round } from '../../../shared/model/commendations.ts'

/** A nominee that the review agreed to. */
export function sampleNominee(changes: Partial<Nominee> = {}): Nominee {
  return {
    id: v7(),
    recipientKind: 'person',
    honorific: 'ông',
    name: 'Phạm Văn Cường',
    description: 'Tổ trưởng tổ bảo vệ an ninh, trật tự',
    achievement: 'Có thành tích xuất sắc trong phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026.',
    proposingUnit: 'Tổ dân phố 3',
    groupId: null,
    form: 'Giấy khen',
    result: 'approved',
    resultNote: '',
    amountOverride: null,
    ...changes,
  }
}

/** A round for the yearly festival. */
export function sampleRound(changes: Partial<Round> = {}): Round {
  return {
    occasion: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    kind: 'thematic',
    date: '2026-11-20',
    meetingId: null,
    funding: 'Quỹ thi đua, khen thưởng của phường năm 2026',
    basis: [],
    note: '',
    nominees: [sampleNominee()],
    ...changes,
  }
}
