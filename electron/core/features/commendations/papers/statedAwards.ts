import type { RoundRecord } from '../../../../../shared/model/commendations.ts'
import { type IsoDate, yearOf } from '../../../../../shared/text/dates.ts'
import { recipientName } from '../../../../../shared/text/recipientName.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type SignedAward, serialsOf } from '../../signed/index.ts'
import { approvedNominees } from '../commendations.rules.ts'
import { inListOrder } from './phrases.ts'

/** The awards that the decision of a round states, each with its serial in the golden book, in the order of its list. */
export async function statedAwards(database: Database, round: RoundRecord, date: IsoDate): Promise<SignedAward[]> {
  const approved = inListOrder(approvedNominees(round))
  const serials = await serialsOf(database, round.id, approved, yearOf(date))
  return approved.map((nominee, position) => ({
    nomineeId: nominee.id,
    groupId: nominee.groupId,
    position,
    recipientKind: nominee.recipientKind,
    honorific: nominee.honorific,
    name: nominee.name,
    printedName: recipientName(nominee),
    description: nominee.description,
    achievement: nominee.achievement,
    proposingUnit: nominee.proposingUnit,
    form: nominee.form,
    amount: nominee.amount,
    goldenBookYear: serials.get(nominee.id)?.goldenBookYear ?? null,
    goldenBookNumber: serials.get(nominee.id)?.goldenBookNumber ?? null,
  }))
}
