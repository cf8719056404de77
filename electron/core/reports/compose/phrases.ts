/** Turns of phrase that the paragraphs of a report share. */

/** Clauses of which some have nothing to say, as one sentence: `A; B; C.` '' when none says anything. */
export function sentence(...clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== '')
  return said.length === 0 ? '' : `${said.join('; ')}.`
}

/** `A, B và C` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} và ${last}`
}

/** A label inside a sentence: `Giao ban tháng` gives `giao ban tháng`. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1)
}
