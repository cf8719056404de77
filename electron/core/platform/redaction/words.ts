import { unseenClass, withoutUnseen } from '../../../../shared/text/clean.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { withoutStrokes } from '../../../../shared/text/letters.ts'

/** A word of a text, where it stands there, and by what it is compared. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Without any accent and case: `nguyen`. */
  readonly folded: string
  /** With its accents, wherever in the word they were typed: `hòa` and `hoà` are the same; `lý` and `lí` too. */
  readonly accented: string
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/**
 * Letters, digits and accents in a row, and what nobody sees between them: soft hyphens, marks of width and direction.
 * Some apostrophes count as letters elsewhere.
 */
const wordPattern = new RegExp(
  String.raw`(?![${unseenClass}])(?![ʹʻʼʽˈ])[\p{L}\p{N}](?:(?![ʹʻʼʽˈ])[\p{L}\p{M}\p{N}${unseenClass}])*`,
  'gu',
)

/** Sắc, huyền, ngã, hỏi, nặng: of the marks on a letter those that move within the word. */
const tones = /[\u0301\u0300\u0303\u0309\u0323]/g

/** What may stand between two words of one name: white space of any length and sort, an apostrophe, a hyphen. */
const gapPattern = /^(?:[\s\u0085]+|[\s\u0085]*(?:['‘’‛`´ʹʻʼʽˈ′＇‑_-][\s\u0085]*){1,2})$/u

/** A text in words, composed (NFC) or not. The places are those of the text as it was given. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    ...keysOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether two words that follow each other may belong to one name. */
export function areJoined(text: string, left: Word, right: Word): boolean {
  return gapPattern.test(withoutUnseen(text.slice(left.end, right.start)))
}

type Keys = Pick<Word, 'folded' | 'accented' | 'capital'>

const known = new Map<string, Keys>()
/** Beyond that many words the memory starts anew; a ward uses some thousands. */
const mostKnown = 20_000

function keysOf(word: string): Keys {
  const found = known.get(word)
  if (found) return found
  const seen = withoutStrokes(withoutUnseen(word))
  const marked = seen.normalize('NFD').toLowerCase()
  const keys = {
    folded: sameEnd(foldVietnamese(seen)),
    accented: sameEnd(marked.replace(tones, '').normalize('NFC')) + (marked.match(tones) ?? []).join(''),
    capital: /^\p{Lu}/u.test(seen),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(word, keys)
  return keys
}

/** `ly` and `li`, `quy` and `qui` are spellings of one name; `thuy` and `thui` are not. */
function sameEnd(letters: string): string {
  return letters.replace(/([bcdđghklmnpqrstvx]|qu)y$/, '$1i')
}
