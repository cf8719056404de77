import { cleanLine } from './clean.ts'
import { withoutHonorific, withoutHousehold, withoutMark } from './labels.ts'
import { sameApostrophes, withoutStrokes } from './letters.ts'

/** Sắc, huyền, ngã, hỏi, nặng: they stand on either of two vowels, `hòa` and `hoà`. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The same for all spellings of one name: capitals, the sort of apostrophe, strokes through letters, the place of the
 * tone, titles and bullets before it do not count. Accents do: `Hạnh` and `Hanh` are two. For names of people and households.
 *
 * @example personKey("Bà Rơ Châm H'Ƀlan") === personKey('RƠ CHÂM H’Blan')
 */
export function personKey(name: string): string {
  return nameKey(withoutHonorific(withoutHousehold(withoutMark(cleanLine(name)))))
}

/** Whether one of some people bears a name, every word of it, in any spelling. */
export function bearerAmong(people: readonly { readonly name: string }[]): (name: string) => boolean {
  const names = new Set(people.map(({ name }) => nameKey(cleanLine(name))))
  return (name) => names.has(nameKey(cleanLine(name)))
}

function nameKey(name: string): string {
  return sameApostrophes(withoutStrokes(name)).toLocaleLowerCase('vi').split(' ').map(toneLast).join(' ')
}

function toneLast(word: string): string {
  const marked = word.normalize('NFD')
  return marked.replace(tones, '').normalize('NFC') + (marked.match(tones) ?? []).join('')
}
