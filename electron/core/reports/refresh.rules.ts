import { diff3Merge } from 'node-diff3'
import { numberInWords } from '../../../shared/text/numbers.ts'

/** A paragraph after new figures were taken into the user's text. */
export interface Refreshed {
  readonly text: string
  /** Figures moved under words that the user rewrote: his whole paragraph was kept as it is. */
  readonly clash: boolean
}

/**
 * Takes new figures into a text that the user may have changed: a three-way merge, word by word. What only the program
 * changed (a figure) is taken over, what only the user changed stays. Where both changed the same words, or where the
 * user states a moved figure once more in words of his own, nothing at all is merged: half of a sentence with new
 * figures beside the other half with old ones would contradict itself.
 *
 * @param own the text as the user left it
 * @param composed what the program wrote at that time
 * @param fresh what the program writes today
 */
export function refreshText(own: string, composed: string, fresh: string): Refreshed {
  if (own === composed) return { text: fresh, clash: false }
  // A paragraph that the user took out stays out.
  if (own === '' || fresh === composed) return { text: own, clash: false }
  const merged = mergedText(own, composed, fresh)
  if (merged === null || statesMovedFigure(merged, composed, fresh)) return { text: own, clash: true }
  return { text: merged, clash: false }
}

/** Null where both sides changed the same words. */
function mergedText(own: string, composed: string, fresh: string): string | null {
  const regions = diff3Merge(words(own), words(composed), words(fresh), { excludeFalseConflicts: true })
  const merged = regions.map(({ ok, conflict }) => ok ?? (conflict && withinOwn(conflict.a, conflict.o, conflict.b)))
  return merged.every((region) => region !== undefined) ? merged.flat().join('') : null
}

/** Words typed right beside a figure are no clash with it: the figure still stands between them and is exchanged there. */
function withinOwn(
  own: readonly string[],
  composed: readonly string[],
  fresh: readonly string[],
): string[] | undefined {
  if (!composed.some((word) => /[\p{L}\d]/u.test(word))) return undefined
  const places = own.flatMap((_, place) =>
    composed.every((word, index) => own[place + index] === word) ? [place] : [],
  )
  const [place] = places
  if (place === undefined || places.length > 1) return undefined
  return [...own.slice(0, place), ...fresh, ...own.slice(place + composed.length)]
}

/**
 * Whether a figure that moved still stands in the merged text, in digits or in words: the merge exchanged it wherever
 * the program had written it, so the user wrote it once more. (A number that only looks alike, of a plan perhaps, counts
 * too: then a paragraph is kept and looked at that might have been merged.)
 */
function statesMovedFigure(merged: string, composed: string, fresh: string): boolean {
  const current = figuresIn(fresh)
  const stated = figuresIn(merged)
  return [...figuresIn(composed)].some(
    (figure) => !current.has(figure) && (stated.has(figure) || wordsAdded(figure, merged, composed)),
  )
}

/** The figures of a text without leading zeros: `07` and `7` are the same. */
function figuresIn(text: string): Set<string> {
  return new Set(
    words(text)
      .filter((word) => /\d/.test(word))
      .map((word) => word.replace(/^0+(?=\d)/, '')),
  )
}

/** Whether a text says a whole number in words more often than another. */
function wordsAdded(figure: string, merged: string, composed: string): boolean {
  const value = Number(figure.replaceAll('.', ''))
  if (!Number.isSafeInteger(value)) return false
  const spelt = numberInWords(value)
  const spaced = (text: string) => ` ${words(text.toLocaleLowerCase('vi')).join(' ').replace(/\s+/g, ' ')} `
  const times = (text: string) => spaced(text).split(` ${spelt} `).length
  return times(merged) > times(composed)
}

/** Words, numbers, marks and spaces, each a piece of its own; joined they are the text again. */
function words(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d[\d.,/]*\d|\d|\s+|[^\p{L}\d\s]/gu) ?? []
}
