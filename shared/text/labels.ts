import { cleanLine } from './clean.ts'

/**
 * What a paper prints in front of a text by itself (`Điều 1.`, `1.`, `- `, `Ông`), taken off where it was typed or
 * pasted along: it is said once.
 */

const anyAddress = /^(ông|bà|đ\/c|đồng chí)[.:]?\s+(?=\S)/iu

/** The form of address, small, and what follows it; null where a name begins without one. */
function splitAddress(name: string): { readonly address: string; readonly rest: string } | null {
  const found = anyAddress.exec(name)
  if (!found) return null
  return { address: (found[1] ?? '').toLocaleLowerCase('vi'), rest: name.slice(found[0].length) }
}

/** Ông is a surname, too: before what stands between a surname and a given name, `Ông Thị Mừng`, `Ông Văn Hai`. */
function beginsWithSurname(name: string): boolean {
  return /^ông\s+(thị|văn)\s+\S/iu.test(name) && !isSmallBeforeCapital(name)
}

/** `ông Văn Hai`: no surname is written so. */
function isSmallBeforeCapital(name: string): boolean {
  return /^ông\s+\p{Lu}/u.test(name)
}

/**
 * `Ông Ông Đỗ Văn Thí`, `Đ/c Lê Thị Mẫu`: the name alone. Ông stays where it is the surname: of a woman, of a man where
 * no surname and name would be left.
 *
 * @param honorific `ông` or `bà` where it is known: of the two only this one is taken off; else either is
 */
export function withoutHonorific(name: string, honorific = ''): string {
  const found = splitAddress(name)
  if (!found) return name
  const { address, rest } = found
  const isOther = (address === 'ông' && honorific === 'bà') || (address === 'bà' && honorific === 'ông')
  const isLast = honorific === 'ông' && !/\s/.test(rest) && !isSmallBeforeCapital(name)
  if (isOther || (address === 'ông' && (isLast || beginsWithSurname(name)))) return name
  return withoutHonorific(rest, honorific)
}

/** A name with the form of address that was typed before it; '' where none was. */
export interface TypedName {
  readonly honorific: 'ông' | 'bà' | ''
  readonly name: string
}

/**
 * Tells Ông and Bà as they were typed before a name from the surname Ông: `Ông Ông Văn Hai` and `Bà Ông Thị Mừng` begin
 * with one, `Ông Thị Mừng` does not.
 *
 * @param isCalled whether somebody known bears this name, every word of it. That goes before what the words tell:
 *   `Ông Hạnh` is no form of address where a record has the name `Ông Hạnh`
 */
export function typedName(typed: string, isCalled: (name: string) => boolean = () => false): TypedName {
  const line = cleanLine(typed)
  const plain = { honorific: '', name: typed } as const
  const { address, rest } = splitAddress(line) ?? { address: '', rest: line }
  if ((address !== 'ông' && address !== 'bà') || isCalled(line)) return plain
  return beginsWithSurname(line) && !isCalled(rest) ? plain : { honorific: address, name: rest }
}

/** `Hộ gia đình ông Lê Văn Mẫu`, `Gia đình bà …`: whom the household is named by, with the form of address typed. */
export function withoutHousehold(name: string): string {
  return stripped(name, /^(hộ\s+gia\s+đình|gia\s+đình|hộ)[.:]?\s+(?=\S)/iu)
}

/** `Điều 2. Điều 2. …`: the text of the article. */
export function withoutArticle(text: string): string {
  return stripped(text, /^\s*điều\s+\d{1,3}\s*[.:]\s*(?=\S)/iu)
}

/** `1. 1. Báo cáo`, `2) …`: the text of a line that gets its number. A year or an amount at the beginning is none. */
export function withoutNumber(text: string): string {
  return stripped(text, /^\s*\d{1,2}\s*[.)]\s+(?=\S)/u)
}

/** `- - Chủ tịch`: the text of a line that gets its dash. */
export function withoutDash(text: string): string {
  return stripped(text, /^\s*[-–—•+*]\s*(?=\S)/u)
}

/** Takes a label off as often as it stands there. */
function stripped(text: string, label: RegExp): string {
  const rest = text.replace(label, '')
  return rest === text ? text : stripped(rest, label)
}
