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

/** The place of a nominee among those of its kind in its round, from 1. */
export function placeAmongItsKind(nominee: FileRow, { rowsOf }: SuperiorsCopy): number {
  const before = rowsOf('proposals', 'roundId', nominee.roundId).filter(
    ({ recipientKind, position }) =>
      recipientKind === nominee.recipientKind && Number(position) < Number(nominee.position),
  )
  return before.length + 1
}

/** Who is proposed, for superiors: a collective by its name, anybody else by a number in the round (`Cá nhân 1`). */
export function nomineeForSuperiors(nominee: FileRow, copy: SuperiorsCopy): string {
  const kind = recipientKindSchema.parse(nominee.recipientKind)
  if (kind === 'collective') return copy.redactor.clean(String(nominee.name), longestName)
  return `${kindNames[kind]} ${placeAmongItsKind(nominee, copy)}`
}

/** Who is awarded, for superiors: as the round names him, as long as that is about the same one. */
export function awardedForSuperiors(award: FileRow, copy: SuperiorsCopy): string {
  const [nominee] = copy.rowsOf('proposals', 'id', award.proposalId)
  if (nominee && isSameHonoured(honouredIn(award), honouredIn(nominee))) return nomineeForSuperiors(nominee, copy)
  const kind = recipientKindSchema.parse(award.recipientKind)
  if (kind === 'collective') return copy.redactor.clean(String(award.name), longestName)
  return `${kindNames[kind]} ${noName}`
}

function honouredIn({ recipientKind, name }: FileRow) {
  return { recipientKind: String(recipientKind), name: String(name) }
}
