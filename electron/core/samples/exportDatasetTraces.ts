const noName = '(không nêu tên)'
const noPhone = '(không nêu số)'

/** A number as it is dialled, with or without spaces; not a day, a sum or the number of a paper. */
const phone = /(?<![\d./-])(?:\+84|0)(?:[ .-]?\d){8,10}(?![\d/])/g

/** Titles before a name, which a text may leave out. */
const honorifics = /^(?:hộ gia đình|gia đình|hộ)?\s*(?:ông|bà|anh|chị|cô|chú|bác|cụ)?\s+(?=\p{Lu})/iu

/**
 * Takes names and phones out of the texts that stay: a sudden award is often called after whom it is for.
 *
 * Only names of two words and more are looked for, as a single one may be any word; a name that is part of an
 * official's stays within that one.
 *
 * @param value anything of texts, lists and objects; it comes back in the same shape
 * @param residents names that must not be left anywhere
 * @param officials names that stay
 */
export function withoutTraces(value: unknown, residents: readonly string[], officials: readonly string[]): unknown {
  const bareNames = residents.map((name) => ` ${name}`.replace(honorifics, '').trim())
  const wanted = [...new Set([...residents, ...bareNames])].filter((name) => name.includes(' '))
  // Longer ones first: none is left half standing, and officials shield their own.
  const inOrder = [...new Set([...wanted, ...officials])].toSorted((left, right) => right.length - left.length)
  const kept = new Set(officials.map((name) => name.toLocaleLowerCase('vi')))
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${inOrder.map(escaped).join('|')})(?![\\p{L}\\p{M}\\d])`, 'giu')
  const clean = (text: string) =>
    text.replace(pattern, (found) => (kept.has(found.toLocaleLowerCase('vi')) ? found : noName)).replace(phone, noPhone)
  return everyText(value, inOrder.length === 0 ? (text) => text.replace(phone, noPhone) : clean)
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((part) => everyText(part, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, everyText(part, change)]))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
