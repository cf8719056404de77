/**
 * What a paper prints in front of a text by itself (`Điều 1.`, `1.`, `- `, `Ông`), taken off where it was typed or
 * pasted along: it is said once.
 */

/** A form of address as typed before a name; `Ông Thị Mừng` is no man: her surname is Ông. */
const anyHonorific = /^(ông(?!\s+thị\s)|bà|đ\/c|đồng chí)[.:]?\s+(?=\S)/iu

/** Ông is a surname, too: of a woman it is never taken off, of a man only where a surname and a name are left. */
const honorifics: ReadonlyMap<string, RegExp> = new Map([
  ['ông', /^(ông(?=[.:]?\s+\S+\s+\S)|đ\/c|đồng chí)[.:]?\s+(?=\S)/iu],
  ['bà', /^(bà|đ\/c|đồng chí)[.:]?\s+(?=\S)/iu],
])

/**
 * `Ông Ông Đỗ Văn Thí`, `Đ/c Lê Thị Mẫu`: the name alone.
 *
 * @param honorific `ông` or `bà` where it is known: of the two only this one is taken off; else either is
 */
export function withoutHonorific(name: string, honorific = ''): string {
  return stripped(name, honorifics.get(honorific) ?? anyHonorific)
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
