/** Longest name of a sheet that Excel opens. */
const longestName = 31

/** Characters that Excel allows in no name of a sheet. */
const forbidden = /[[\]:*?/\\\p{Cc}]/gu

/**
 * Names of sheets that Excel opens, one a title and in their order: at most 31 characters, none of `[]:*?/\`, no
 * apostrophe at either end, no two alike (Excel does not tell small letters from capitals).
 *
 * @example sheetNames(['Cuộc họp', 'Cuộc họp', 'Quý I/2026']) // ['Cuộc họp', 'Cuộc họp (2)', 'Quý I-2026']
 */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>()
  return titles.map((title) => {
    const name = uniqueName(plainName(title), used)
    used.add(key(name))
    return name
  })
}

function uniqueName(wanted: string, used: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`
    const name = `${cut(wanted, longestName - suffix.length)}${suffix}`
    if (!used.has(key(name))) return name
  }
}

function plainName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
  // Excel keeps this name for a sheet of its own.
  if (key(name) === 'history') return `${name} 1`
  return name === '' ? 'Trang tính' : name
}

/** At the last whole word where one fits; no half of a character is left, and no apostrophe at the end. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name
  const hard = name.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
  const space = hard.lastIndexOf(' ')
  const words = name.charAt(hard.length) === ' ' || space < length / 2 ? hard : hard.slice(0, space)
  return words.replace(/[\s',;-]+$/, '')
}

function key(name: string): string {
  return name.toLocaleLowerCase('vi')
}
