import { withoutHousehold, withoutMark } from './labels.ts'
import { capitalizeFirst, lowerFirst } from './names.ts'
import { personInSentence } from './personName.ts'

/** Who is proposed or awarded, in parts. */
export interface Recipient {
  readonly recipientKind: 'person' | 'collective' | 'household'
  /** `ông`, `bà`; null for a collective, and for a household that is not named by a person. */
  readonly honorific: string | null
  readonly name: string
}

/**
 * As screens, lists and certificates name who is awarded: `Bà Rơ Châm H’Yên`, `Hộ ông Đinh Văn Phúc`, a collective by
 * its name; '' without a name. A form of address or `Hộ` that was typed along is said once, a mark of a list not at
 * all.
 */
export function recipientName({ recipientKind, honorific, name }: Recipient): string {
  if (name.trim() === '' || recipientKind === 'collective') return withoutMark(name)
  const own = recipientKind === 'household' ? withoutHousehold(name) : withoutMark(name)
  const named = honorific === null ? own : personInSentence({ honorific, name: own })
  if (recipientKind === 'person') return capitalizeFirst(named)
  return `Hộ ${/^(ông|bà)\s/iu.test(named) ? lowerFirst(named) : named}`
}
