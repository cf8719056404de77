import type { Nominee } from '../../../shared/model/commendations.ts'

/**
 * Whether a line need not be drawn anew: a form hands out new objects at every key, though only one line changes, and a
 * round may have hundreds.
 */
export function sameLine<Props extends { nominee: Nominee }>(before: Props, after: Props): boolean {
  const { nominee: left, ...rest } = before
  const { nominee: right, ...others } = after
  return sameFields(left, right) && sameFields(rest, others)
}

function sameFields(left: object, right: object): boolean {
  const given = Object.entries(left)
  const wanted = new Map<string, unknown>(Object.entries(right))
  return given.length === wanted.size && given.every(([name, value]) => Object.is(value, wanted.get(name)))
}
