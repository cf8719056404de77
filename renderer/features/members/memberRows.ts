import { latestTerm, type MemberRecord, type Term, termOn } from '../../../shared/model/members.ts'
import { formatDate, type IsoDate } from '../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../shared/text/fold.ts'

/** A member as the list shows it: the posts are those of the term in force, or of the last one. */
export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly honorific: string
  readonly committeePost: string
  /** Post outside the committee, and its unit. */
  readonly outside: string
  readonly phone: string
  readonly protocolOrder: number
  /** `từ 12/01/2023`, `12/01/2021 – 31/12/2022`. */
  readonly term: string
  /** First day of the term shown, ISO: sorts the column. */
  readonly since: string
  readonly inOffice: boolean
}

/** The row of a member on a day. */
export function toMemberRow(member: MemberRecord, today: IsoDate): MemberRow {
  const inForce = termOn(member.terms, today)
  const term = inForce ?? latestTerm(member.terms)
  return {
    id: member.id,
    name: member.name,
    honorific: member.honorific,
    committeePost: term?.committeePost ?? '',
    outside: term ? outsideOf(term) : '',
    phone: member.phone,
    protocolOrder: member.protocolOrder,
    term: term ? termDays(term) : '',
    since: term?.from ?? '',
    inOffice: inForce !== undefined,
  }
}

/** The days of a term in a few words. */
export function termDays(term: Pick<Term, 'from' | 'until'>): string {
  return term.until === null ? `từ ${formatDate(term.from)}` : `${formatDate(term.from)} – ${formatDate(term.until)}`
}

/** The unit is not said twice where the post names it: `Trưởng Công an phường`. */
function outsideOf({ outsidePost, unit }: Pick<Term, 'outsidePost' | 'unit'>): string {
  if (outsidePost === '' || unit === '') return outsidePost || unit
  return foldVietnamese(outsidePost).includes(foldVietnamese(unit)) ? outsidePost : `${outsidePost}, ${unit}`
}
