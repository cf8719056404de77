import { personKey } from './personKey.ts'

/** Who is honoured, as an award or a nomination names them. */
export interface Honoured {
  readonly recipientKind: string
  readonly name: string
}

/** Whether two awards name the same person, household or collective, in any spelling. */
export function isSameHonoured(one: Honoured, other: Honoured): boolean {
  return one.recipientKind === other.recipientKind && personKey(one.name) === personKey(other.name)
}
