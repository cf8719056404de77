import { cleanLine } from './clean.ts'
import { sameApostrophes, withoutStrokes } from './letters.ts'
import { remembered } from './remembered.ts'

/** Sắc, huyền, ngã, hỏi, nặng: they stand on either of two vowels, `hòa` and `hoà`. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The same for all spellings of one text: capitals, white space, the sort of apostrophe, strokes through letters and
 * the place of the tone do not count. Accents do: `Hạnh` and `Hanh` are two.
 */
export const spellingKey = remembered((text) =>
  sameApostrophes(withoutStrokes(cleanLine(text)))
    .toLocaleLowerCase('vi')
    .split(' ')
    .map(toneLast)
    .join(' '),
)

function toneLast(word: string): string {
  const marked = word.normalize('NFD')
  return marked.replace(tones, '').normalize('NFC') + (marked.match(tones) ?? []).join('')
}
