/**
 * Strokes through letters of the peoples of the highlands and of their look-alikes, which no decomposition takes off,
 * and letters of other languages that look like Đ and come in by pasting.
 */
const stroked: readonly (readonly [letters: string, plain: string])[] = [
  ['ɃƁ', 'B'],
  ['ƀɓ', 'b'],
  ['ÐƉ', 'Đ'],
  ['ðɖ', 'đ'],
  ['Ɨ', 'I'],
  ['ɨ', 'i'],
  ['Ŧ', 'T'],
  ['ŧ', 't'],
  ['Ɉ', 'J'],
  ['ɉ', 'j'],
  ['Ɍ', 'R'],
  ['ɍ', 'r'],
  ['Ʉ', 'U'],
  ['ʉ', 'u'],
]

/** Apostrophes and what is typed for them, as in `H'Nhel`. */
const apostrophes = '‘’‛`´ʹʻʼʽˈ′＇'

/**
 * Every letter and mark that is taken for another one, with what it is taken for: for tests that go through them all.
 */
export const takenFor: readonly (readonly [letter: string, plain: string])[] = [
  ...stroked.flatMap(([letters, plain]) => [...letters].map((letter) => [letter, plain] as const)),
  ...[...apostrophes].map((mark) => [mark, "'"] as const),
]

const strokes = stroked.map(([letters, plain]) => [new RegExp(`[${letters}]`, 'g'), plain] as const)
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'g')

/** Beyond Latin with Vietnamese accents: only then is there something to look for. */
const perhapsStroked = /[ÐðŦŧƀ-ʉ]/

/** The letters without their strokes, `Ƀ` as `B`; `Đ` is a letter of its own and stays. */
export function withoutStrokes(text: string): string {
  if (!perhapsStroked.test(text)) return text
  return strokes.reduce((plain, [letters, letter]) => plain.replace(letters, letter), text)
}

/** All apostrophes alike, as `'`: between the letters of Jarai and Bahnar names stands one or the other, `H’Nhel`. */
export function sameApostrophes(text: string): string {
  return text.replace(anyApostrophe, "'")
}
