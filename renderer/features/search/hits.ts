import type { SearchHit } from '../../../shared/contract/search.ts'

/** What a hit is, as a word before it; in the ward's own words once shown. */
export const hitLabels: Record<SearchHit['kind'], string> = {
  member: 'Thành viên',
  group: '{Unit}',
  meeting: 'Cuộc họp',
  round: 'Khen thưởng',
  report: 'Báo cáo',
  paper: 'Văn bản',
  register: 'Sổ văn bản',
}

/** Where a hit is opened; a line of the register in its book, what cannot be read at the backups that have it. */
export function hitAddress(hit: Pick<SearchHit, 'kind' | 'id' | 'book' | 'unreadable'>): string {
  if (hit.unreadable) return '/settings/data'
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
      return hit.book
        ? `/register/${hit.id}?${new URLSearchParams({ book: hit.book.issuer, year: String(hit.book.year) })}`
        : '/register'
  }
}
