/** Words that stay, that go, or that come when a text becomes another. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** More comparisons than this would hold the page: then the whole text counts as changed. */
const mostComparisons = 4_000_000

/**
 * What changes between two texts, word by word; the pieces that are not `new` make the first text, those that are not
 * `gone` the second.
 *
 * @example wordChanges('08 cuộc họp', '12 cuộc họp') // gone `08`, new `12`, same ` cuộc họp`
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, fresh] = [pieces(before), pieces(after)]
  const shortest = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shortest && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shortest - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1
  return join([
    ...same(old.slice(0, start)),
    ...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...same(old.slice(old.length - end)),
  ])
}

/** How much of two texts is the same, from 0 to 1; of two empty texts all. */
export function sharedPart(changes: readonly WordChange[]): number {
  const length = (kind: WordChange['kind']) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? change.text.length : 0), 0)
  const longer = length('same') + Math.max(length('gone'), length('new'))
  return longer === 0 ? 1 : length('same') / longer
}

/** Words and the spaces between them; a mark after a word is a piece of its own. */
function pieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:[.,/][\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

const same = (texts: readonly string[]): WordChange[] => texts.map((text) => ({ kind: 'same', text }))

function middle(old: readonly string[], fresh: readonly string[]): WordChange[] {
  const gone = (texts: readonly string[]): WordChange[] => texts.map((text) => ({ kind: 'gone', text }))
  const added = (texts: readonly string[]): WordChange[] => texts.map((text) => ({ kind: 'new', text }))
  if (old.length * fresh.length > mostComparisons) return [...gone(old), ...added(fresh)]
  const lengths = commonLengths(old, fresh)
  const at = (row: number, column: number) => lengths[row * (fresh.length + 1) + column] ?? 0
  const changes: WordChange[] = []
  let [row, column] = [0, 0]
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) {
      changes.push(...same(old.slice(row, row + 1)))
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      changes.push(...gone(old.slice(row, row + 1)))
      row += 1
    } else {
      changes.push(...added(fresh.slice(column, column + 1)))
      column += 1
    }
  }
  return [...changes, ...gone(old.slice(row)), ...added(fresh.slice(column))]
}

/** Lengths of the longest common run of pieces from each place on, row by row. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  return lengths
}

/** Neighbours of one kind become one piece. */
function join(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last?.kind === change.kind) joined[joined.length - 1] = { kind: last.kind, text: last.text + change.text }
    else joined.push(change)
  }
  return joined
}
