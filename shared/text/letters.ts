/** Strokes through letters of the peoples of the highlands and of their look-alikes, which no decomposition takes off. */
const stroked: readonly [RegExp, string][] = [
  [/[ɃƁ]/g, 'B'],
  [/[ƀɓ]/g, 'b'],
  // Letters of other languages that look like Đ and come in by pasting.
  [/[ÐƉ]/g, 'Đ'],
  [/[ðɖ]/g, 'đ'],
  [/[Ɨ]/g, 'I'],
  [/[ɨ]/g, 'i'],
  [/[Ŧ]/g, 'T'],
  [/[ŧ]/g, 't'],
  [/[Ɉ]/g, 'J'],
  [/[ɉ]/g, 'j'],
  [/[Ɍ]/g, 'R'],
  [/[ɍ]/g, 'r'],
  [/[Ʉ]/g, 'U'],
  [/[ʉ]/g, 'u'],
]

/** Apostrophes and what is typed for them, as in `H'Nhel`. */
const apostrophes = /[‘’‛`´ʹʻʼʽˈ′＇]/g

/** Beyond Latin with Vietnamese accents: only then is there something to look for. */
const perhapsStroked = /[ÐðŦŧƀ-ʉ]/

/** The letters without their strokes, `Ƀ` as `B`; `Đ` is a letter of its own and stays. */
export function withoutStrokes(text: string): string {
  if (!perhapsStroked.test(text)) return text
  return stroked.reduce((plain, [letters, letter]) => plain.replace(letters, letter), text)
}

/** All apostrophes alike, as `'`: between the letters of Jarai and Bahnar names stands one or the other, `H’Nhel`. */
export function sameApostrophes(text: string): string {
  return text.replace(apostrophes, "'")
}
