import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { type IsoDate, yearOf } from '../../../../../shared/text/dates.ts'
import { recipientName } from '../../../../../shared/text/recipientName.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type SignedAward, serialsOf } from '../../signed/index.ts'
import { approvedProposals } from '../commendations.rules.ts'
import { inListOrder } from './phrases.ts'

/** The awards that the decision of a round states, each with its serial in the golden book, in the order of its list. */
export async function statedAwards(database: Database, round: RoundRecord, date: IsoDate): Promise<SignedAward[]> {
  const approved = inListOrder(approvedProposals(round))
  const serials = await serialsOf(database, round.id, approved, yearOf(date))
  return approved.map((proposal, position) => ({
    proposalId: proposal.id,
    groupId: proposal.groupId,
    position,
    recipientKind: proposal.recipientKind,
    honorific: proposal.honorific,
    name: proposal.name,
    printedName: recipientName(proposal),
    description: proposal.description,
    achievement: proposal.achievement,
    proposingUnit: proposal.proposingUnit,
    form: proposal.form,
    amount: proposal.amount,
    goldenBookYear: serials.get(proposal.id)?.goldenBookYear ?? null,
    goldenBookNumber: serials.get(proposal.id)?.goldenBookNumber ?? null,
  }))
}
