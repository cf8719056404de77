import { createHash } from 'node:crypto'

/** What an award of a numbered decision states; the order is that of the decision's list. */
export interface SignedFacts {
  readonly position: number
  readonly recipientKind: string
  readonly honorific: string | null
  readonly name: string
  readonly printedName: string
  readonly description: string
  readonly achievement: string
  readonly proposingUnit: string
  readonly form: string
  readonly amount: number
  readonly goldenBookYear: number | null
  readonly goldenBookNumber: number | null
}

/**
 * SHA-256, in hex, of what was signed: the document as it was frozen and the awards written with it. Neither the order
 * of keys nor ids are part of it, so that the same paper has the same one in every database that it is loaded into.
 *
 * @param input the frozen document, as read from its JSON
 */
export function checksumOf(input: unknown, awards: readonly SignedFacts[]): string {
  const facts = awards
    .toSorted((a, b) => a.position - b.position)
    .map((award) => [
      award.recipientKind,
      award.honorific,
      award.name,
      award.printedName,
      award.description,
      award.achievement,
      award.proposingUnit,
      award.form,
      award.amount,
      award.goldenBookYear,
      award.goldenBookNumber,
    ])
  return createHash('sha256')
    .update(JSON.stringify([inOrder(input), facts]))
    .digest('hex')
}

/** The same value with the keys of its objects sorted. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  )
}
