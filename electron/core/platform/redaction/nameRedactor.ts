import { withoutTitle } from './namesIn.ts'
import { PhoneFinder } from './phones.ts'
import { isOffice, notPersons, personTitles } from './wordLists.ts'
import { areJoined, type Word, wordsOf } from './words.ts'

export const noName = '(không nêu tên)'
const noPhone = '(không nêu số)'

/** Whose names stay, and what must not be left anywhere. */
export interface KnownPeople {
  /** Names of those who hold office. */
  readonly officials: readonly string[]
  /** Names of the ward and its province, which may be a person's; nobody is called by the last word of one. */
  readonly places: readonly string[]
  /** Names of residents, without titles. */
  readonly residents: readonly string[]
  /** Phone numbers as they were entered. */
  readonly phones: readonly string[]
}

interface Name {
  /** As it was entered: what stands between its words may stand there in a text. */
  readonly text: string
  readonly words: readonly Word[]
  readonly stays: boolean
}

/** A name found in a text. */
interface Found {
  readonly start: number
  readonly end: number
  /** False where only a title tells that somebody is named, whom the records do not know. */
  readonly known: boolean
}

/**
 * Finds names and phones of residents in texts: whole words, with or without accents, in capitals or not, composed or
 * not. A name of two words is taken without accents only in capitals, for it may be any two words (`Vũ An`, `vụ án`);
 * a single one only after a title (`ông Bảy`). A name within an official's stays.
 */
export class NameRedactor {
  readonly #names: ReadonlyMap<string, readonly Name[]>
  readonly #ends: { readonly officials: ReadonlySet<string>; readonly residents: ReadonlySet<string> }
  readonly #officials: ReadonlySet<string>
  readonly #phones: PhoneFinder

  constructor({ officials, places, residents, phones }: KnownPeople) {
    const stay = officials
      .map((text) => ({ text, words: withoutTitle(wordsOf(text)), stays: true }))
      .filter(({ words }) => words.length > 0)
    this.#officials = new Set(stay.map(({ words }) => accented(words)))
    const go = residents
      .map((text) => ({ text, words: wordsOf(text), stays: false }))
      .filter(({ words }) => !this.#officials.has(accented(words)))
    const around = places.map((text) => ({ text, words: wordsOf(text), stays: true }))
    const names = [...stay, ...around, ...go].filter(({ words }) => words.length > 1)
    this.#names = Map.groupBy(
      names.toSorted((left, right) => right.words.length - left.words.length),
      ({ words }) => words[0]?.folded ?? '',
    )
    this.#ends = { officials: endsOf(stay), residents: endsOf(go) }
    this.#phones = new PhoneFinder(phones)
  }

  /** Whether a field names somebody who holds office, and nobody else; a title before the name does not matter. */
  isOfficial(name: string): boolean {
    return this.#officials.has(accented(withoutTitle(wordsOf(name))))
  }

  /**
   * The text with `(không nêu tên)` and `(không nêu số)` in place of names and phones, those too that only a title
   * tells.
   *
   * @param longest what the field takes; a longer text is cut
   */
  clean(text: string, longest = Number.POSITIVE_INFINITY): string {
    let result = ''
    let done = 0
    for (const { start, end } of this.#namesIn(text)) {
      result += text.slice(done, start) + noName
      done = end
    }
    const cleaned = this.#phones.replace(result + text.slice(done), noPhone)
    return cleaned === text ? text : cleaned.slice(0, longest).trim()
  }

  /** Whether a text names a resident whom the records know, or holds a phone number. */
  readonly isIn = (text: string): boolean => this.#namesIn(text).some(({ known }) => known) || this.#phones.isIn(text)

  #namesIn(text: string): Found[] {
    const words = wordsOf(text)
    const found: Found[] = []
    for (let index = 0; index < words.length; index += 1) {
      const hit = this.#nameAt(text, words, index) ?? this.#namedByTitle(text, words, index)
      if (!hit) continue
      const [first, last] = [words[index], words[index + hit.count - 1]]
      if (!hit.stays && first && last) found.push({ start: first.start, end: last.end, known: hit.known })
      index += hit.count - 1
    }
    return found
  }

  /** The longest name that begins at a word. */
  #nameAt(text: string, words: readonly Word[], index: number): Hit | undefined {
    const candidates = this.#names.get(words[index]?.folded ?? '') ?? []
    let stays: Hit | undefined
    let goes: Hit | undefined
    for (const name of candidates) {
      const count = name.words.length
      const longer = stays ?? goes
      if (longer && longer.count > count) break
      const part = words.slice(index, index + count)
      if (!isSame(text, part, name)) continue
      const hit = { count, stays: name.stays, known: true }
      // Letter by letter it is that one, whoever is spelled alike without accents.
      if (accented(part) === accented(name.words)) return hit
      if (name.stays) stays = hit
      else goes = hit
    }
    return goes ?? stays
  }

  /** A single word after a title, or one of a name's last words: `ông Bảy`, `bà Thị Lan`. */
  #namedByTitle(text: string, words: readonly Word[], index: number): Hit | undefined {
    const [title, first] = [words[index - 1], words[index]]
    if (!title || !first?.capital || !personTitles.has(title.accented) || !areJoined(text, title, first))
      return undefined
    const run = capitalRun(text, words, index)
    for (let count = run.length; count > 0; count -= 1) {
      const key = accented(run.slice(0, count))
      const isEnd = count === run.length || isOffice(run.slice(count))
      if (isEnd && this.#ends.officials.has(key)) return { count, stays: true, known: true }
      if (this.#ends.residents.has(key)) return { count: isEnd ? count : run.length, stays: false, known: true }
    }
    const isTitle = !title.capital || /^[^\p{L}\p{N}]*$/u.test(text.slice(0, title.start))
    const isPerson = isTitle && !isOffice(run) && !notPersons.has(accented([title, first]))
    return isPerson ? { count: run.length, stays: false, known: false } : undefined
  }
}

interface Hit {
  readonly count: number
  readonly stays: boolean
  readonly known: boolean
}

function accented(words: readonly Word[]): string {
  return words.map((word) => word.accented).join(' ')
}

/** The last words of names, as somebody is called: `Bảy`, `Văn Bảy`. */
function endsOf(names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ words }) =>
      words.length === 1 ? [accented(words)] : words.slice(1).map((_, index) => accented(words.slice(index + 1))),
    ),
  )
}

function isSame(text: string, part: readonly Word[], name: Name): boolean {
  const { words } = name
  if (part.length < words.length) return false
  const sameLetters = part.every((word, place) => word.folded === words[place]?.folded)
  if (!sameLetters || !isJoined(text, part, name)) return false
  if (words.length > 2 || accented(part) === accented(words)) return true
  return part.every((word) => word.capital && word.accented === word.folded)
}

function isJoined(text: string, part: readonly Word[], name: Name): boolean {
  return part.every((word, place) => {
    const before = part[place - 1]
    if (!before || areJoined(text, before, word)) return true
    const own = name.text.slice(name.words[place - 1]?.end, name.words[place]?.start)
    return text.slice(before.end, word.start) === own
  })
}

/** Words from a place on that could be one name: each begins with a capital, and nothing parts them. */
function capitalRun(text: string, words: readonly Word[], from: number): Word[] {
  const rest = words.slice(from, from + longestRun)
  const end = rest.findIndex((word, place) => {
    const before = rest[place - 1]
    return !word.capital || (before !== undefined && !areJoined(text, before, word))
  })
  return end === -1 ? rest : rest.slice(0, end)
}

const longestRun = 8

/** Every text in a value of texts, lists and objects. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
