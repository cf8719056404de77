/**
 * The categories as they fit under an axis: a first word that all share stands once, beneath the middle of the axis.
 *
 * @example axisLabels(['Tháng 1', 'Tháng 2']) // { word: 'Tháng', ticks: ['1', '2'] }
 */
export function axisLabels(categories: readonly string[]): { word: string; ticks: readonly string[] } {
  const [first = ''] = categories
  const word = first.slice(0, first.indexOf(' ') + 1)
  const shared = categories.length > 1 && word !== '' && categories.every((category) => category.startsWith(word))
  return shared
    ? { word: word.trim(), ticks: categories.map((category) => category.slice(word.length)) }
    : { word: '', ticks: categories }
}
