import { type RecipientKind, recipientKindSchema } from '../../../../shared/model/ward.ts'
import { isSameHonoured } from '../../../../shared/text/honoured.ts'
import type { FileRow } from '../../platform/dataset/fileRow.ts'
import type { SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'
import { noName } from '../../platform/redaction/nameRedactor.ts'

const kindNames = {
  person: 'Cá nhân',
  household: 'Hộ gia đình',
  collective: 'Tập thể',
} as const satisfies Record<RecipientKind, string>

const longestName = 300

/** The place of a proposal among those of its kind in its round, from 1. */
export function placeAmongItsKind(proposal: FileRow, { rowsOf }: SuperiorsCopy): number {
  const before = rowsOf('proposals', 'roundId', proposal.roundId).filter(
    ({ recipientKind, position }) =>
      recipientKind === proposal.recipientKind && Number(position) < Number(proposal.position),
  )
  return before.length + 1
}

/** Who is proposed, for superiors: a collective by its name, anybody else by a number in the round (`Cá nhân 1`). */
export function proposedForSuperiors(proposal: FileRow, copy: SuperiorsCopy): string {
  const kind = recipientKindSchema.parse(proposal.recipientKind)
  if (kind === 'collective') return copy.redactor.clean(String(proposal.name), longestName)
  return `${kindNames[kind]} ${placeAmongItsKind(proposal, copy)}`
}

/** Who is awarded, for superiors: as the proposal names him, as long as that is about the same one. */
export function awardedForSuperiors(award: FileRow, copy: SuperiorsCopy): string {
  const [proposal] = copy.rowsOf('proposals', 'id', award.proposalId)
  if (proposal && isSameHonoured(honouredIn(award), honouredIn(proposal))) return proposedForSuperiors(proposal, copy)
  const kind = recipientKindSchema.parse(award.recipientKind)
  if (kind === 'collective') return copy.redactor.clean(String(award.name), longestName)
  return `${kindNames[kind]} ${noName}`
}

function honouredIn({ recipientKind, name }: FileRow) {
  return { recipientKind: String(recipientKind), name: String(name) }
}
