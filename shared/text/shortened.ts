/**
 * Text cut to a length, with a mark where something is missing. A letter of two code units is not cut apart.
 *
 * @param most letters that are left, the mark among them
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
