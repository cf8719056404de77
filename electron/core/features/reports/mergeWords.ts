import { diff3Merge } from 'node-diff3'
import { words } from './words.ts'

/** Three texts in pieces: as the user left it, as it was composed, as it is composed today. */
interface Versions {
  readonly own: readonly string[]
  readonly composed: readonly string[]
  readonly fresh: readonly string[]
}

/**
 * A three-way merge of texts, word by word; null where both sides changed the same words.
 *
 * The library compares each space with every other in turn, which takes the cube of their number. So the texts are cut
 * first where all three say the same, and what is long all the same is compared more coarsely.
 */
export function mergeWords(own: string, composed: string, fresh: string): string | null {
  const chunks = cutWhereAlike({ own: words(own), composed: words(composed), fresh: words(fresh) })
  const merged = chunks.map(mergedChunk)
  return merged.every((text) => text !== null) ? merged.join('') : null
}

/** How many pieces are merged one by one: some 200 words, a few milliseconds. */
const longestExact = 400

function mergedChunk({ own, composed, fresh }: Versions): string | null {
  const isLong = Math.max(own.length, composed.length, fresh.length) > longestExact
  const pieces = isLong ? spacesWithWords : (all: readonly string[]) => [...all]
  const regions = diff3Merge(pieces(own), pieces(composed), pieces(fresh), { excludeFalseConflicts: true })
  const merged = regions.map(({ ok, conflict }) => ok ?? (conflict && withinOwn(conflict.a, conflict.o, conflict.b)))
  return merged.every((region) => region !== undefined) ? merged.flat().map(textOf).join('') : null
}

/**
 * Words typed right beside a figure are no clash with it: the figure still stands between them and is exchanged there.
 */
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

/** What no text has: it was cleaned when it came in. */
const behind = '\u0000'

/** Each space told by the word before it, so that it is compared with few others. */
function spacesWithWords(all: readonly string[]): string[] {
  return all.map((piece, index) => (/^\s/.test(piece) ? `${piece}${behind}${all[index - 1] ?? ''}` : piece))
}

const textOf = (piece: string): string => piece.split(behind, 1)[0] ?? ''

/** So many pieces in a row that stand once in each text are the same place in all of them: four words. */
const alike = 8
/** Shorter chunks save nothing more. */
const shortestChunk = 60

function cutWhereAlike({ own, composed, fresh }: Versions): Versions[] {
  const inOwn = placesOnce(own)
  const inFresh = placesOnce(fresh)
  const found = [...placesOnce(composed)].flatMap(([run, place]) => {
    const there = { own: inOwn.get(run), fresh: inFresh.get(run) }
    return there.own === undefined || there.fresh === undefined
      ? []
      : [{ composed: place, own: there.own, fresh: there.fresh }]
  })
  const inOrder = longestRising(
    longestRising(found, (one) => one.own),
    (one) => one.fresh,
  )
  const chunks: Versions[] = []
  let from = { own: 0, composed: 0, fresh: 0 }
  const cut = (to: typeof from) => {
    chunks.push({
      own: own.slice(from.own, to.own),
      composed: composed.slice(from.composed, to.composed),
      fresh: fresh.slice(from.fresh, to.fresh),
    })
    from = to
  }
  for (const place of inOrder) {
    // In its middle: what stands beside a change keeps what it is known by.
    const middle = { own: place.own, composed: place.composed, fresh: place.fresh }
    for (const text of ['own', 'composed', 'fresh'] as const) middle[text] += alike / 2
    if (middle.composed - from.composed >= shortestChunk) cut(middle)
  }
  cut({ own: own.length, composed: composed.length, fresh: fresh.length })
  return chunks
}

/** Where each run of pieces begins that a text has once. */
function placesOnce(pieces: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (let place = 0; place + alike <= pieces.length; place++) {
    const run = pieces.slice(place, place + alike).join(behind)
    if (places.has(run)) twice.add(run)
    places.set(run, place)
  }
  for (const run of twice) places.delete(run)
  return places
}

/** As many of the items as rise by a number that each has, in their order. */
function longestRising<T>(items: readonly T[], numberOf: (item: T) => number): T[] {
  interface Chain {
    readonly item: T
    readonly before: Chain | undefined
  }
  /** By length, the chain that ends lowest. */
  const chains: Chain[] = []
  for (const item of items) {
    const number = numberOf(item)
    const longer = chains.findLastIndex((chain) => numberOf(chain.item) < number)
    chains[longer + 1] = { item, before: chains[longer] }
  }
  const rising: T[] = []
  for (let chain = chains.at(-1); chain; chain = chain.before) rising.push(chain.item)
  return rising.reverse()
}
