import { diffIndices } from 'node-diff3'

/** Words that stay, that go, or that come when a text becomes another. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Words of one text times words of the other: more would hold the page, and the whole text counts as changed. */
const mostComparisons = 4_000_000

/**
 * What changes between two texts, word by word; the pieces that are not `new` make the first text, those that are not
 * `gone` the second.
 *
 * @example wordChanges('08 cuộc họp', '12 cuộc họp') // gone `08`, new `12`, same ` cuộc họp`
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, fresh] = [pieces(before), pieces(after)]
  if (old.length * fresh.length > mostComparisons) return join(changed(before, after))
  const changes: WordChange[] = []
  let [row, column] = [0, 0]
  for (const { buffer1, buffer2 } of diffIndices(old.map(bare), fresh.map(bare))) {
    const [oldStart, oldLength] = buffer1
    const [freshStart, freshLength] = buffer2
    changes.push(...alike(old.slice(row, oldStart), fresh.slice(column, freshStart)))
    row = oldStart + oldLength
    column = freshStart + freshLength
    changes.push(...changed(old.slice(oldStart, row).join(''), fresh.slice(freshStart, column).join('')))
  }
  return join([...changes, ...alike(old.slice(row), fresh.slice(column))])
}

/** How much of two texts is the same, from 0 to 1; of two empty texts all. */
export function sharedPart(changes: readonly WordChange[]): number {
  const length = (kind: WordChange['kind']) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? change.text.length : 0), 0)
  const longer = length('same') + Math.max(length('gone'), length('new'))
  return longer === 0 ? 1 : length('same') / longer
}

/** Words, each with the space before it; a mark after a word is a piece of its own. */
function pieces(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{M}\p{N}]+(?:[.,/][\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])|\s+$/gu) ?? []
}

/** The piece without the space before it: what is compared. */
const bare = (piece: string) => piece.trimStart()

const spaceBefore = (text: string) => text.slice(0, text.length - bare(text).length)

/** Pieces whose words are the same; the space before them may be another. */
function alike(old: readonly string[], fresh: readonly string[]): WordChange[] {
  return fresh.flatMap((piece, index): WordChange[] => [
    ...changed(spaceBefore(old[index] ?? ''), spaceBefore(piece)),
    { kind: 'same', text: bare(piece) },
  ])
}

/** A text that takes the place of another; a space that both begin with stays. */
function changed(old: string, fresh: string): WordChange[] {
  const stays = spaceBefore(old) === spaceBefore(fresh) ? spaceBefore(old) : ''
  return [
    { kind: 'same', text: stays },
    { kind: 'gone', text: old.slice(stays.length) },
    { kind: 'new', text: fresh.slice(stays.length) },
  ]
}

/** Neighbours of one kind become one piece. */
function join(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  for (const change of changes.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last?.kind === change.kind) joined[joined.length - 1] = { kind: last.kind, text: last.text + change.text }
    else joined.push(change)
  }
  return joined
}
