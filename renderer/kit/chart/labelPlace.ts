/** Pixels that a character of a value takes: in its own size, and in the smaller one beside a bar. */
const wide = 8
const narrow = 7.4

/**
 * How a value stands above its column: in the middle of it, out over the gap at its side, or upright where it fits in
 * neither. No value is left out.
 */
export type LabelPlace = 'middle' | 'side' | 'upright'

/**
 * @param text the value as it is written
 * @param column width of its column, pixels
 * @param columns how many stand side by side in a category
 */
export function labelPlace(text: string, column: number, columns: number): LabelPlace {
  // A column alone has the gaps at both sides of it; of two each has half a gap, outwards.
  if (columns === 1) return text.length * wide <= column * 1.5 ? 'middle' : 'upright'
  if (text.length * wide <= column * 0.95) return 'middle'
  return text.length * narrow <= column * 1.55 ? 'side' : 'upright'
}
