import { cleanLine } from './clean.ts'

const collator = new Intl.Collator('vi')

/** The given name, the last word of a Vietnamese name. `Nguyễn Văn An` gives `An`. */
export function givenName(fullName: string): string {
  const name = withoutBrackets(fullName)
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** `Nguyễn Văn An (Tổ trưởng)`: the name before what tells it from others; a name that is nothing else stays. */
function withoutBrackets(fullName: string): string {
  const name = cleanLine(fullName)
  return name.replace(/(\s*\([^()]*\))+$/u, '') || name
}

/**
 * Order of Vietnamese names in a list: by given name, then by the words before it, in the order of the Vietnamese
 * alphabet (d before đ; tones huyền, hỏi, ngã, sắc, nặng). What stands in brackets behind counts last.
 */
export function compareVietnameseNames(left: string, right: string): number {
  return (
    collator.compare(givenName(left), givenName(right)) ||
    collator.compare(withoutBrackets(left), withoutBrackets(right)) ||
    collator.compare(cleanLine(left), cleanLine(right))
  )
}

const numericCollator = new Intl.Collator('vi', { numeric: true })

/** Order of Vietnamese text that is no person's name; numbers inside count as numbers (`Tổ 2` before `Tổ 10`). */
export function compareVietnameseText(left: string, right: string): number {
  return numericCollator.compare(cleanLine(left), cleanLine(right))
}

/**
 * Capital letters for headings on papers.
 *
 * @example upperVietnamese('phường Diên Hồng') // 'PHƯỜNG DIÊN HỒNG'
 */
export function upperVietnamese(text: string): string {
  return text.toLocaleUpperCase('vi')
}

/**
 * The first letter small, the rest untouched: `Khu phố` gives `khu phố`. A word in capitals stays as it was typed:
 * `HỌP BAN CHỈ ĐẠO`, `UBND phường`.
 */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = [...text]
  if (/^\p{Lu}\p{M}*\p{Lu}/u.test(text)) return text
  return first.toLocaleLowerCase('vi') + rest.join('')
}

/** The first letter as a capital, the rest untouched: `phường Diên Hồng` gives `Phường Diên Hồng`. */
export function capitalizeFirst(text: string): string {
  const [first = '', ...rest] = [...text]
  return first.toLocaleUpperCase('vi') + rest.join('')
}
