import { v7 } from 'uuid'
import type { Proposal, Round, RoundRecord } from '../../../shared/model/commendations.ts'

/** A round before anything is known of it. */
export function blankRound(today: string): Round {
  return {
    occasion: '',
    kind: 'thematic',
    date: today,
    meetingId: null,
    funding: '',
    basis: [],
    note: '',
    proposals: [],
  }
}

/**
 * A new line in the list of proposals. Lists are typed unit by unit, so the unit and the form of the line before go on.
 * Who is proposed does not: a person entered as a household would get its money, and a man after a woman be "Bà".
 */
export function blankProposal(before: Proposal | undefined): Proposal {
  return {
    id: v7(),
    recipientKind: 'person',
    honorific: 'ông',
    name: '',
    description: '',
    achievement: '',
    proposingUnit: before?.proposingUnit ?? '',
    groupId: null,
    form: before?.form ?? 'Giấy khen',
    result: 'pending',
    resultNote: '',
    amountOverride: null,
  }
}

/** The part of a stored round that its form edits. */
export function editable(record: RoundRecord): Round {
  const { occasion, kind, date, meetingId, funding, basis, note } = record
  return {
    occasion,
    kind,
    date,
    meetingId,
    funding,
    basis,
    note,
    proposals: record.proposals.map(
      ({ computedAmount, amount, goldenBookNumber, goldenBookShared, ...proposal }) => proposal,
    ),
  }
}

/** A proposal that holds nothing typed yet: it may go without a question. */
export function isUntouched(proposal: Proposal): boolean {
  return [proposal.name, proposal.description, proposal.achievement].every((text) => text.trim() === '')
}
