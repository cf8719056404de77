import { v7 } from 'uuid'
import type { Nominee, Round, RoundRecord } from '../../../shared/model/commendations.ts'

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
    nominees: [],
  }
}

/**
 * A new line in the list of nominees. Lists are typed unit by unit, so the unit and the form of the line before go on.
 * Who is proposed does not: a person entered as a household would get its money, and a man after a woman be "Bà".
 */
export function blankNominee(before: Nominee | undefined): Nominee {
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
    nominees: record.nominees.map(
      ({ computedAmount, amount, goldenBookNumber, goldenBookShared, ...nominee }) => nominee,
    ),
  }
}

/** A nominee that holds nothing typed yet: it may go without a question. */
export function isUntouched(nominee: Nominee): boolean {
  return [nominee.name, nominee.description, nominee.achievement].every((text) => text.trim() === '')
}
