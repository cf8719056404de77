import type { Proposal } from '../../../shared/model/commendations.ts'

/**
 * Whether a line need not be drawn anew: a form hands out new objects at every key, though only one line changes, and a
 * round may have hundreds.
 */
export function sameLine<Props extends { proposal: Proposal }>(before: Props, after: Props): boolean {
  const { proposal: left, ...rest } = before
  const { proposal: right, ...others } = after
  return sameFields(left, right) && sameFields(rest, others)
}

function sameFields(left: object, right: object): boolean {
  const given = Object.entries(left)
  const wanted = new Map<string, unknown>(Object.entries(right))
  return given.length === wanted.size && given.every(([name, value]) => Object.is(value, wanted.get(name)))
}
