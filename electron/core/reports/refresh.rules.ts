import { diff3Merge } from 'node-diff3'

/** A paragraph after new figures were taken into the user's text. */
export interface Refreshed {
  readonly text: string
  /** The user rewrote the very words whose figures moved: his words were kept there. */
  readonly clash: boolean
}

/**
 * Takes new figures into a text that the user may have changed: a three-way merge, word by word. What only the program
 * changed (a figure) is taken over, what only the user changed stays, and where both changed the same words, the
 * user's stay.
 *
 * @param own the text as the user left it
 * @param composed what the program wrote at that time
 * @param fresh what the program writes today
 */
export function refreshText(own: string, composed: string, fresh: string): Refreshed {
  if (own === composed) return { text: fresh, clash: false }
  // A paragraph that the user took out stays out.
  if (own === '' || fresh === composed) return { text: own, clash: false }
  const regions = diff3Merge(words(own), words(composed), words(fresh), { excludeFalseConflicts: true })
  const merged = regions.map(({ ok, conflict }) => {
    if (ok) return { text: ok.join(''), clash: false }
    const inside = conflict && withinOwn(conflict.a, conflict.o, conflict.b)
    return inside ? { text: inside.join(''), clash: false } : { text: (conflict?.a ?? []).join(''), clash: true }
  })
  return { text: merged.map(({ text }) => text).join(''), clash: merged.some(({ clash }) => clash) }
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

/** Words, numbers, marks and spaces, each a piece of its own; joined they are the text again. */
function words(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d[\d.,/]*\d|\d|\s+|[^\p{L}\d\s]/gu) ?? []
}
