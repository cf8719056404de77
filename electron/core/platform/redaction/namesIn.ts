import { withoutUnseen } from '../../../../shared/text/clean.ts'
import { beginsPlace, beginsSurname, isOffice, joints, parting, titles } from './wordLists.ts'
import { type Word, wordsOf } from './words.ts'

/** What a field holds: a person's name by its meaning, or perhaps that of an office, a unit or nobody. */
export type NameField = 'person' | 'perhaps'

/**
 * The names in a field, which may hold several with titles and more: `Hộ ông Trần Văn Bảy và bà Lê Thị Lan` holds
 * `Trần Văn Bảy` and `Lê Thị Lan`. Names of offices and units (`Trưởng Công an phường`) are none.
 */
export function namesIn(text: string, field: NameField): string[] {
  const names = withoutUnseen(text)
    .normalize('NFC')
    .replace(/(?<!\p{L})(?:đ\/c|đồng chí)(?!\p{L})/giu, 'ông')
    .split(/[,;/&+()\n"“”:]|\s[-–—]\s/u)
    .flatMap(personsOf)
    .flatMap((piece) => [
      ...(field === 'person' ? wholeNames(piece) : []),
      ...runsOfCapitals(piece).filter((run) => run.length > 1 && isNameInside(piece, run, field)),
    ])
  return [...new Set(names.map(textOf))]
}

/** The words of a field without the titles before them. */
export function withoutTitle<T extends Word>(words: readonly T[]): readonly T[] {
  const first = words.findIndex(({ accented }) => !titles.has(accented))
  if (first === -1) return []
  // The first of the two is a surname too, unless the second follows.
  const isComrade = comrade.every((part, place) => words[first + place]?.accented === part)
  return isComrade ? withoutTitle(words.slice(first + comrade.length)) : words.slice(first)
}

const comrade = wordsOf('đồng chí').map(({ accented }) => accented)

type Piece = readonly (Word & { readonly text: string })[]

/** Longer ones are sentences. */
const longestName = 8
const usualName = 4

/** A part of a field once more in parts, where another person begins: at `và`, and at a title inside. */
function personsOf(text: string): Piece[] {
  const words = wordsOf(text).map((word) => ({ ...word, text: text.slice(word.start, word.end) }))
  const pieces = [words.slice(0, 0)]
  for (const word of words) {
    const parts =
      parting.has(word.accented) || (!word.capital && (joints.has(word.accented) || titles.has(word.accented)))
    if (parts) pieces.push([])
    else pieces.at(-1)?.push(word)
  }
  // As it was typed too: in small letters a name may hold a word that is a title elsewhere (`lan anh`).
  const whole = withoutTitle(words)
  const isOne = !whole.some(({ accented }) => joints.has(accented) || parting.has(accented))
  return [...pieces.map(withoutTitle), ...(isOne ? [whole] : [])]
}

/** Of a field of names the whole, and what it begins with where small letters do not tell the end of the name. */
function wholeNames(piece: Piece): Piece[] {
  if (piece.length === 0 || piece.length > longestName || isOffice(piece)) return []
  if (piece.some(({ text }) => /\d/.test(text))) return []
  if (piece.every(({ capital }) => capital)) return [piece]
  if (piece.length === 1 || !beginsSurname(piece)) return []
  if (piece.some(({ capital }) => capital)) return piece.length <= usualName ? [piece] : []
  return [piece, piece.slice(0, usualName - 1), piece.slice(0, usualName)]
}

/** Whether words in capitals among others are a name; one in the first place may be of a people whose surnames vary. */
function isNameInside(piece: Piece, run: Piece, field: NameField): boolean {
  if (field === 'person' && run[0] === piece[0] && !isOffice(piece)) return true
  return beginsSurname(run) && !isOffice(run) && !beginsPlace(piece)
}

function runsOfCapitals(piece: Piece): Piece[] {
  const runs = [piece.slice(0, 0)]
  for (const word of piece) {
    if (word.capital) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs
}

function textOf(piece: Piece): string {
  return piece.map(({ text }) => text).join(' ')
}
