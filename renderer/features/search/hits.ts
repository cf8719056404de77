import type { SearchHit } from '../../../shared/contract/search.ts'

/** What a hit is, as a word before it. */
export const hitLabels: Record<SearchHit['kind'], string> = {
  member: 'Thành viên',
  group: 'Tổ dân phố',
  meeting: 'Cuộc họp',
  round: 'Khen thưởng',
  report: 'Báo cáo',
  paper: 'Văn bản',
  register: 'Sổ văn bản',
}

/** Where a hit is opened. The line of the register has no page of its own. */
export function hitAddress(hit: Pick<SearchHit, 'kind' | 'id'>): string {
  switch (hit.kind) {
    case 'member':
      return `/members/${hit.id}`
    case 'group':
      return `/groups/${hit.id}`
    case 'meeting':
      return `/meetings/${hit.id}`
    case 'round':
      return `/commendations/${hit.id}`
    case 'report':
      return `/reports/${hit.id}`
    case 'paper':
      return `/papers/${hit.id}`
    case 'register':
      return '/register'
  }
}
