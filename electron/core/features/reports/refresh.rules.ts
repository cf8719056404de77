import { numberInWords } from '../../../../shared/text/numbers.ts'
import { mergeWords } from './mergeWords.ts'
import { words } from './words.ts'

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
  const merged = mergeWords(own, composed, fresh)
  if (merged === null || statesMovedFigure(merged, composed, fresh)) return { text: own, clash: true }
  return { text: merged, clash: false }
}

/**
 * Whether a figure that moved is stated in the merged text more often than in today's, in digits or in words: the merge
 * exchanged it wherever the program had written it, so the user wrote it once more. It is counted, for the same number
 * may stand rightly in another place of today's text. (One that only looks alike, of a plan perhaps, counts too: then a
 * paragraph is kept and looked at that might have been merged.)
 */
function statesMovedFigure(merged: string, composed: string, fresh: string): boolean {
  return movedFigures(composed, fresh).some(({ figure, unit }) => {
    const current = timesInDigits(figure, fresh)
    if (timesInDigits(figure, merged) > current) return true
    const spelt = inWords(figure)
    if (spelt === null || (current > 0 && unit === '')) return false
    // `năm` is mostly a year: while the text has a 5 somewhere, it is a five only in `năm giấy mời`.
    const said = current > 0 ? `${spelt} ${unit}` : spelt
    return timesSaid(said, merged) > timesSaid(said, fresh)
  })
}

/** A figure as it stands in a text. */
interface Figure {
  /** Without leading zeros: `07` and `7` are the same. */
  readonly figure: string
  /** The word right after it, in small letters; '' where a mark or nothing follows. */
  readonly unit: string
  /** With the words on both its sides, up to the next figures. */
  readonly place: string
}

/**
 * The figures that do not stand between the same words any more: `An ninh 10` has moved where `An ninh 12; Môi trường
 * 10` came after it, and where the 10 changed hands. A year that is the same in both texts has not.
 */
function movedFigures(composed: string, fresh: string): Figure[] {
  const places = new Set(figuresIn(fresh).map(({ place }) => place))
  return figuresIn(composed).filter(({ place }) => !places.has(place))
}

function figuresIn(text: string): Figure[] {
  const between = text.split(figurePattern)
  return digitsIn(text).map((figure, index) => {
    const after = between[index + 1] ?? ''
    return {
      figure,
      unit: /^\s*(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1]?.toLocaleLowerCase('vi') ?? '',
      place: [between[index], figure, after].join('\n'),
    }
  })
}

const figurePattern = /\d[\d.,/]*\d|\d/gu

function digitsIn(text: string): string[] {
  return (text.match(figurePattern) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, ''))
}

function timesInDigits(figure: string, text: string): number {
  return digitsIn(text).filter((one) => one === figure).length
}

/** A whole number in words; null for any other figure. */
function inWords(figure: string): string | null {
  const value = Number(figure.replaceAll('.', ''))
  return Number.isSafeInteger(value) ? numberInWords(value) : null
}

/** How often a text has these words, whole and one after the other. */
function timesSaid(said: string, text: string): number {
  const spaced = words(text.toLocaleLowerCase('vi')).join(' ').replace(/\s+/g, ' ')
  return ` ${spaced} `.split(` ${said} `).length - 1
}
