import { cleanLine } from '../text/clean.ts'
import type { IsoDate } from '../text/dates.ts'
import { awardAlone } from '../text/labels.ts'
import { capitalizeFirst } from '../text/names.ts'
import { rateKey } from './awardForms.ts'
import type { ReviewResult } from './commendations.ts'
import type { LegalFacts, RecipientKind, RewardRate } from './ward.ts'

/** The days on which a row is in force, both included; without a last day it goes on. */
interface InForce {
  readonly validFrom: IsoDate
  readonly validUntil?: IsoDate | null
}

/** The row in force on a day: the latest that began on or before it and had not ended. Never the nearest other one. */
export function inForceOn<T extends InForce>(rows: readonly T[], date: IsoDate): T | undefined {
  return rows
    .filter(({ validFrom, validUntil }) => validFrom <= date && (!validUntil || date <= validUntil))
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]
}

/** What is written before the name of a form: `Danh hiệu vinh dự Nhà nước`. */
const lead = /^(?:thưởng )?(?:danh hiệu )?(?:vinh dự )?/iu

/** The name of a form alone: `Danh hiệu Gia đình văn hóa` and `Tặng Gia đình văn hóa` are one. */
function nameOfForm(form: string): string {
  return awardAlone(form).replace(lead, '')
}

/**
 * Forms that only a superior level awards, whoever is named as their giver (Luật Thi đua, khen thưởng 2022, Điều 79; NĐ
 * 152/2025/NĐ-CP). `Chiến sĩ thi đua cơ sở` and `Tập thể lao động tiên tiến` are the ward's (NĐ 129/2025/NĐ-CP).
 */
const aboveWard =
  /^(nhà nước|huân chương|huy chương|bằng khen|k[ỷỉ] niệm chương|cờ thi đua|anh hùng|giải thưởng (Hồ Chí Minh|nhà nước)|tập thể lao động xuất sắc|đơn vị quyết thắng|chiến s[ĩỹ] thi đua (toàn quốc|cấp(?! cơ sở)|bộ|tỉnh|thành phố)|(nhà giáo|thầy thuốc|nghệ s[ĩỹ]|nghệ nhân) (nhân dân|ưu tú)|bà mẹ Việt Nam anh hùng)(?!\p{L})/iu

/** The levels that a name tells, in its order: `Công an phường Diên Hồng, tỉnh Gia Lai`. */
const levels =
  /(?<!\p{L})(?:(?<ward>(?<!thị )xã(?! hội)|phường|đặc khu|thị trấn|P\.)|(?<above>tỉnh|thành phố|TP|trung ương|TW|huyện|quận|thị xã|thành (?:ủy|uỷ|đoàn)|quân khu))(?:(?!\p{L})|(?<=\.))/giu

/** Superiors whose name tells no level: `Thư khen của Bộ trưởng`. */
const superior =
  /(?<!\p{L})(Thủ tướng|Chính phủ|Chủ tịch nước|Quốc hội|Giám đốc (Công an|CA|Sở)|Bộ (trưởng|Công an|Quốc phòng|Nội vụ|Chỉ huy|Tư lệnh))(?!\p{L})/iu

/**
 * Organs beside the People's Committee, with who signs for them: the police, the Party, the People's Council, the
 * military, the Front and its members. Named without a level, they are the ward's.
 */
const organBeside = String.raw`(?:(?:(?:phó )?(?:chủ tịch|bí thư|trưởng)|chỉ huy trưởng|ban (?:thường vụ|chấp hành|thường trực)|thường trực|BTV|BCH)\s+)*(?:công an|CA|Đảng (?:ủy|uỷ|bộ)|Hội đồng nhân dân|HĐND|(?:Ban Chỉ huy|BCH) Quân sự|Ban CHQS|(?:(?:Ủy|Uỷ) ban )?(?:Mặt trận|MTTQ)|Hội (?:Liên hiệp|Phụ nữ|LHPN|Nông dân|Cựu|CCB|Chữ thập|Người cao tuổi|Khuyến học)|Đoàn Thanh niên|Đoàn TNCS|Công đoàn|Đoàn(?= phường| xã| đặc khu| thị trấn))(?!\p{L})`

/** Whether a giver is one of them. */
const isOrganBeside = new RegExp(`^${organBeside}`, 'iu')

/** A form and who gives it, where it says so: `Giấy khen của Giám đốc Công an tỉnh`, `Giấy khen Công an phường`. */
const withGiver = [/^(.+?)\s+của\s+(\S.*)$/iu, new RegExp(`^(.+?)\\s+(${organBeside}.*)$`, 'iu')] as const

/** The ward's chairman, its People's Committee or its steering committee as the giver. */
const wardGivers: readonly RegExp[] = [
  /^(chủ tịch )?(((ủy|uỷ) ban nhân dân|UBND) )?(cấp )?(phường|xã|đặc khu|thị trấn|P\.)(?:(?!\p{L})|(?<=\.))/iu,
  /^(chủ tịch|(chủ tịch )?((ủy|uỷ) ban nhân dân|UBND))$/iu,
  /^(trưởng )?(ban chỉ đạo|BCĐ)(?!\p{L})/iu,
]

/** Who decides on a form of award, as the chairman of a ward sees it. */
export type Giver =
  | { readonly kind: 'ward' }
  | { readonly kind: 'above' }
  /** Neither he nor anybody above him: `Công an phường`, who is to give `Giấy khen`. */
  | { readonly kind: 'beside'; readonly name: string; readonly award: string }

/**
 * Who decides on a form of award. A chairman gives what is his own alone (Luật Thi đua, khen thưởng 2022, Điều 80): by
 * law a form is a superior's, or it names somebody else as its giver, above the ward or beside its chairman.
 */
export function giverOf(form: string): Giver {
  const text = cleanLine(form.replace(/[()“”"]/gu, ' ')).replace(/[\s.,;:]+$/u, '')
  const level = levelOf(text)
  if (aboveWard.test(nameOfForm(text)) || superior.test(text) || level === 'above') return { kind: 'above' }
  const named = withGiver.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  const [, award = '', name = ''] = named ?? []
  if (!named || wardGivers.some((pattern) => pattern.test(name))) return { kind: 'ward' }
  return levelOf(name) === 'ward' || isOrganBeside.test(name)
    ? { kind: 'beside', name, award: capitalizeFirst(nameOfForm(award)) }
    : { kind: 'above' }
}

/** Whose an organ is: of all levels that its name tells its own comes first. Null where it tells none. */
function levelOf(name: string): 'ward' | 'above' | null {
  const [first] = name.matchAll(levels)
  if (!first) return null
  return first.groups?.ward === undefined ? 'above' : 'ward'
}

/** Whether the chairman of the ward gives a form himself. Only such stand in his decisions and on his certificates. */
export function isOfWard({ form }: { readonly form: string }): boolean {
  return giverOf(form).kind === 'ward'
}

/** Who gives a form that is not the chairman's: `Bằng khen do cấp trên tặng`. */
export function givenElsewhere(form: string): string {
  const giver = giverOf(form)
  return giver.kind === 'beside' ? `${form}: ${giver.name} tặng` : `${form} do cấp trên tặng`
}

/** A nominee as far as it was reviewed. */
interface Reviewed {
  readonly form: string
  readonly result: ReviewResult
}

/** Those that a submission asks for: a review need not be over. */
export function notRejected<T extends Pick<Reviewed, 'result'>>(nominees: readonly T[]): T[] {
  return nominees.filter(({ result }) => result !== 'rejected')
}

/** Whether somebody gets a certificate of the ward: what others give is printed by them. */
export function getsCertificate({ form, result }: Reviewed): boolean {
  return result === 'approved' && isOfWard({ form })
}

/**
 * Whether a round asks for nothing that the chairman gives: it ends with its submission. Rejected ones do not count.
 */
export function endsWithSubmission(nominees: readonly Reviewed[]): boolean {
  const wanted = notRejected(nominees)
  return wanted.length > 0 && !wanted.some(isOfWard)
}

/** Why a round has neither a decision nor certificates: see {@link endsWithSubmission}; '' where it may have. */
export function whyNoDecision(nominees: readonly Reviewed[]): string {
  if (!endsWithSubmission(nominees)) return ''
  const given = [...new Set(notRejected(nominees).map(({ form }) => givenElsewhere(form)))].join('; ')
  return `Đợt này kết thúc ở tờ trình: ${given}. Phường không ra quyết định và không in giấy khen.`
}

/** The rates of a form of award, in any spelling, for a kind of recipient. */
export function ratesOf(rates: readonly RewardRate[], award: Pick<RewardRate, 'form' | 'recipientKind'>): RewardRate[] {
  const form = rateKey(award.form)
  return rates.filter((rate) => rate.recipientKind === award.recipientKind && rateKey(rate.form) === form)
}

/**
 * Reward in whole đồng of one award: coefficient × base salary, both of the day, rounded by the rate's rule.
 * `null` when the tables hold no salary or no rate for that day, form and kind of recipient.
 */
export function computeReward(
  facts: Pick<LegalFacts, 'baseSalaries' | 'rewardRates'>,
  award: { form: string; recipientKind: RecipientKind; date: IsoDate },
): number | null {
  const salary = inForceOn(facts.baseSalaries, award.date)
  const rate = inForceOn(ratesOf(facts.rewardRates, award), award.date)
  if (!salary || !rate) return null
  // A coefficient has at most four decimals; whole ten-thousandths keep 0,3 × 2.530.000 from becoming 758.999,99.
  const exact = (Math.round(rate.coefficient * 10_000) * salary.amount) / 10_000
  return round(exact, rate.rounding)
}

function round(dong: number, rounding: RewardRate['rounding']): number {
  switch (rounding) {
    case 'up-10000':
      return Math.ceil(dong / 10_000) * 10_000
    case 'nearest-10000':
      return Math.round(dong / 10_000) * 10_000
    case 'none':
      return Math.round(dong)
  }
}
