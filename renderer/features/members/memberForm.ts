import { v7 } from 'uuid'
import type { Member, MemberRecord, Term } from '../../../shared/model/members.ts'
import { latestTerm } from '../../../shared/model/members.ts'
import { addDays, type IsoDate } from '../../../shared/text/dates.ts'

/**
 * A new member at the end of the list, with one term from the day on which that of the last one in the list began: a
 * committee is mostly appointed together, and lists are typed one after another.
 *
 * @param since first day of the committee: who is first in the list was mostly there from the beginning
 */
export function blankMember(members: readonly Pick<MemberRecord, 'protocolOrder' | 'terms'>[], since: IsoDate): Member {
  const before = members.toSorted((a, b) => a.protocolOrder - b.protocolOrder).at(-1)
  const from = latestTerm(before?.terms ?? [])?.from ?? since
  const last = Math.max(0, ...members.map((member) => member.protocolOrder))
  return { name: '', honorific: 'ông', phone: '', protocolOrder: Math.min(last + 1, 999), terms: [blankTerm(from)] }
}

/** What the form edits of a stored member. */
export function toMember({ name, honorific, phone, protocolOrder, terms }: MemberRecord): Member {
  return { name, honorific, phone, protocolOrder, terms }
}

/** A term from a day on, with no post yet. */
export function blankTerm(from: IsoDate): Term {
  return { id: v7(), committeePost: '', outsidePost: '', unit: '', from, until: null, decision: '' }
}

/**
 * A further term that follows the last one: the same posts, from the day after it ended; a term still open ends on
 * the day before today, because two terms cannot overlap.
 */
export function withNextTerm(terms: readonly Term[], today: IsoDate): Term[] {
  const last = latestTerm(terms)
  if (!last) return [blankTerm(today)]
  const until = last.until ?? (last.from < today ? addDays(today, -1) : last.from)
  const next = { ...last, id: v7(), from: addDays(until, 1), until: null, decision: '' }
  return [...terms.map((term) => (term.id === last.id ? { ...term, until } : term)), next]
}
