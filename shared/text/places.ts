import { capitalizeFirst } from './names.ts'
import { isPerhapsNamesake } from './namesakes.ts'

/** Names of wards and of what stands above them, as they are kept: cleaned of the ways in which they are typed. */

/**
 * Kinds of units with their abbreviations, which are taken for a kind before a dot (`P. Tân Bình`) or, of two letters,
 * a space.
 */
const kindsOf: Record<'ward' | 'region', readonly (readonly [kind: string, typed: string])[]> = {
  ward: [
    ['phường', String.raw`phường\s+|ph?\.\s*`],
    ['xã', String.raw`xã\s+|x\.\s*`],
    ['thị trấn', String.raw`thị trấn\s+|tt\.\s*`],
    ['đặc khu', String.raw`đặc khu\s+|đk\.\s*`],
  ],
  region: [
    ['thành phố', String.raw`thành phố\s+|tp\.\s*|tp\s+|t\.\s*p\.\s*`],
    ['thị xã', String.raw`thị xã\s+|tx\.\s*|tx\s+`],
    ['tỉnh', String.raw`tỉnh\s+|t\.\s*`],
    ['huyện', String.raw`huyện\s+|h\.\s*`],
    ['quận', String.raw`quận\s+|q\.\s*`],
  ],
}

interface TypedUnit {
  /** `phường`, small; '' where none was typed. */
  readonly kind: string
  /** As typed, `PHƯỜNG`, `P.`; '' where none was. */
  readonly typedKind: string
  /** Without capitals throughout: `Tân Bình`. */
  readonly name: string
}

function unitOf(typed: string, level: keyof typeof kindsOf): TypedUnit {
  for (const [kind, pattern] of kindsOf[level]) {
    const [label] = new RegExp(`^(?:${pattern})(?=[\\p{L}\\d])`, 'iu').exec(typed) ?? []
    if (label) return { kind, typedKind: label.trim(), name: withoutCapitals(typed.slice(label.length), isLetters) }
  }
  return { kind: '', typedKind: '', name: withoutCapitals(typed, perhapsAbbreviation) }
}

/**
 * The proper part of the name of a ward or commune that was typed with its kind in any spelling: `phường Tân Bình`,
 * `PHƯỜNG TÂN BÌNH` and `P. Tân Bình` give `Tân Bình`. With a number the kind is part of the name and has its capital
 * (NĐ 30/2020/NĐ-CP, Phụ lục II, mục III): `Phường 5`. A kind typed with a capital is meant so, of a person's name
 * perhaps.
 */
export function placeNameOf(typed: string): string {
  const { kind, typedKind, name } = unitOf(typed, 'ward')
  const isMeant = kind !== '' && typedKind === capitalizeFirst(kind)
  return isMeant || (kind !== '' && isNumber(name)) ? `${capitalizeFirst(kind)} ${name}` : name
}

/**
 * The place before the day of a paper, however it was typed: the proper name of the ward alone, so `Phường Tân Bình`
 * gives `Tân Bình`. With a number, a person's name or that of an event it is said in full (NĐ 30/2020/NĐ-CP, Phụ lục I,
 * II.4): `Phường 5`, and `Phường Lê Lợi` where it was typed so.
 */
export function placeOnPapersOf(typed: string): string {
  const place = placeNameOf(typed)
  const { kind, name } = unitOf(place, 'ward')
  return kind === '' || isNumber(name) || isPerhapsNamesake(name) ? place : name
}

/**
 * What stands above a ward, with its kind: `TỈNH GIA LAI` and `T. Gia Lai` give `tỉnh Gia Lai`, `Tp Hồ Chí Minh` gives
 * `Thành phố Hồ Chí Minh`, which the law writes so (NĐ 30/2020/NĐ-CP, Phụ lục II, mục III).
 */
export function regionNameOf(typed: string): string {
  const { kind, typedKind, name } = unitOf(typed, 'region')
  if (kind === '') return name
  const hasCapital = typedKind === capitalizeFirst(kind) || isNumber(name) || name === 'Hồ Chí Minh'
  return `${hasCapital ? capitalizeFirst(kind) : kind} ${name}`
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name)
}

/** No name: a numeral, or consonants alone, `TPHCM`. */
const isLetters = /^(?:[IVXLC]+|[B-DF-HJ-NP-TV-XZ]+)$/

/** As short, and without an accent, a word in capitals may be an abbreviation, where it is not told to be a name. */
const perhapsAbbreviation = new RegExp(`${isLetters.source}|^[A-Z]{1,4}$`)

/**
 * A name typed in capitals throughout, as names are written; a numeral stays.
 *
 * @param abbreviation what stays as typed where it stands alone
 */
function withoutCapitals(name: string, abbreviation: RegExp): string {
  if (/\p{Ll}/u.test(name) || abbreviation.test(name)) return name
  return name.replace(/\p{L}[\p{L}\p{M}'’ʼ]*/gu, (word, place: number) =>
    place > 0 && /^[IVXLC]+$/.test(word) ? word : capitalizeFirst(word.toLocaleLowerCase('vi')),
  )
}
