import { formsIn, inForms } from '../../../../shared/model/awardForms.ts'
import type { ProposalRecord } from '../../../../shared/model/commendations.ts'
import type { NamedPerson } from '../../../../shared/model/meetings.ts'
import { type Giver, giverOf } from '../../../../shared/model/rewards.ts'
import type { RecipientKind } from '../../../../shared/model/ward.ts'
import { awardAlone, isPosthumous, withoutHonorific } from '../../../../shared/text/labels.ts'
import { lowerFirst } from '../../../../shared/text/names.ts'
import { formatMoney, moneyInWords, paperCount } from '../../../../shared/text/numbers.ts'
import { nameAndPost, postAndUnit } from '../../../../shared/text/personName.ts'
import { recipientName } from '../../../../shared/text/recipientName.ts'
import { beginsSurname } from '../../platform/redaction/wordLists.ts'
import { wordsOf } from '../../platform/redaction/words.ts'
import { totalAmount } from '../commendations/commendations.rules.ts'
import type { AwardRow } from './inputs.ts'

/** The turns of phrase that papers share. */

/** Lists in award papers name collectives first, then households, then persons. */
export const recipientOrder: readonly RecipientKind[] = ['collective', 'household', 'person']

const recipientWords: Record<RecipientKind, string> = {
  collective: 'tập thể',
  household: 'hộ gia đình',
  person: 'cá nhân',
}

type Awarded = Pick<ProposalRecord, 'recipientKind' | 'form' | 'amount'>

function kindsIn(awards: readonly Pick<Awarded, 'recipientKind'>[]): RecipientKind[] {
  return recipientOrder.filter((kind) => awards.some((award) => award.recipientKind === kind))
}

/** `tập thể, cá nhân`: who is in a list. */
export function recipientKindsText(awards: readonly Pick<Awarded, 'recipientKind'>[]): string {
  const kinds = kindsIn(awards)
  return (kinds.length > 0 ? kinds : recipientOrder).map((kind) => recipientWords[kind]).join(', ')
}

/** `01 tập thể, 06 cá nhân`; counts below 10 take a zero, as on all papers. */
export function recipientCounts(awards: readonly Pick<Awarded, 'recipientKind'>[]): string {
  return kindsIn(awards)
    .map((kind) => {
      const count = awards.filter((award) => award.recipientKind === kind).length
      return `${paperCount(count)} ${recipientWords[kind]}`
    })
    .join(', ')
}

/** `tặng Giấy khen cho 01 tập thể, 06 cá nhân`, form by form. */
export function grantText(awards: readonly Awarded[]): string {
  return inForms(awards)
    .map(
      ([form, some]) => `${isPosthumous(form) ? 'truy tặng' : 'tặng'} ${awardAlone(form)} cho ${recipientCounts(some)}`,
    )
    .join('; ')
}

/**
 * What a submission asks the chairman for: to give what is his to give, and to propose the rest to who gives it:
 * `tặng Giấy khen cho 01 tập thể; đề nghị Công an phường tặng Giấy khen cho 01 cá nhân`.
 */
export function requestText(awards: readonly Awarded[]): string {
  const given = awards.map((award) => ({ ...award, giver: giverOf(award.form) }))
  const own = given.filter(({ giver }) => giver.kind === 'ward')
  const others = Map.groupBy(
    given.filter(({ giver }) => giver.kind !== 'ward'),
    ({ giver }) => giverInText(giver),
  )
  return [
    grantText(own),
    ...[...others].map(([who, some]) => {
      const named = some.map(({ giver, ...award }) =>
        giver.kind === 'beside' ? { ...award, form: giver.award } : award,
      )
      return `đề nghị ${who} ${grantText(named)}`
    }),
  ]
    .filter((text) => text !== '')
    .join('; ')
}

/** How a submission closes: the chairman decides himself, or has it decided by those who give all that is asked for. */
export function decidingText(awards: readonly Pick<Awarded, 'form'>[]): string {
  const givers = awards.map(({ form }) => giverOf(form))
  if (givers.length === 0 || givers.some(({ kind }) => kind === 'ward')) return 'quyết định'
  return `đề nghị ${[...new Set(givers.map(giverInText))].join(', ')} quyết định`
}

function giverInText(giver: Giver): string {
  return giver.kind === 'beside' ? giver.name : 'cấp có thẩm quyền'
}

/** `Giấy khen`: the forms of award in a list. */
export function formsText(awards: readonly Pick<Awarded, 'form'>[]): string {
  const forms = formsIn(awards.map((award) => awardAlone(award.form)))
  return forms.length > 0 ? forms.join(', ') : 'Giấy khen'
}

/**
 * `540.000 đồng/tập thể; 270.000 đồng/cá nhân. Tổng số tiền thưởng: 2.160.000 đồng (Hai triệu … đồng)`. Where
 * the amounts within a kind differ, the list tells them, and they differ where one of them is none. A kind without any
 * reward is not spoken of.
 */
export function rewardText(awards: readonly Awarded[]): string {
  const total = totalAmount(awards)
  if (total === 0) return 'theo danh sách kèm theo'
  const sum = `Tổng số tiền thưởng: ${formatMoney(total)} (${moneyInWords(total)})`
  const rates = kindsIn(awards.filter(({ amount }) => amount > 0)).map((kind) => {
    const amounts = new Set(awards.filter((award) => award.recipientKind === kind).map((award) => award.amount))
    const [amount] = amounts
    return amounts.size === 1 && amount !== undefined ? `${formatMoney(amount)}/${recipientWords[kind]}` : null
  })
  return rates.includes(null) ? `theo danh sách kèm theo. ${sum}` : `${rates.join('; ')}. ${sum}`
}

/** The list of awards, collectives first, each name as the paper prints it. */
export function awardRows(proposals: readonly ProposalRecord[]): AwardRow[] {
  return inListOrder(proposals).map((proposal) => ({
    recipientKind: proposal.recipientKind,
    name: recipientName(proposal),
    description: proposal.description,
    achievement: proposal.achievement,
    proposingUnit: proposal.proposingUnit,
    form: proposal.form,
    amount: proposal.amount,
  }))
}

/** The order of the list of a decision, which the golden book and the pile of certificates follow. */
export function inListOrder<T extends { readonly recipientKind: RecipientKind }>(awards: readonly T[]): T[] {
  return recipientOrder.flatMap((kind) => awards.filter((award) => award.recipientKind === kind))
}

/** `Bà Trần Thị Ví Dụ, Ủy viên, Hội Liên hiệp Phụ nữ phường`: a person as addressed. */
export function addresseeText(person: { honorific: string; name: string; post: string; unit: string }): string {
  return nameAndPost({ ...person, post: postAndUnit(person.post, person.unit) })
}

/**
 * `đồng chí Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo`: outside the committee its post is named in full.
 *
 * @param committee its short name
 */
export function comradeText(person: Pick<NamedPerson, 'honorific' | 'name' | 'post'>, committee: string): string {
  const post = committee.startsWith('Ban ') ? person.post.replace(/Trưởng Ban$/, `Trưởng ${committee}`) : person.post
  return `đồng chí ${withoutHonorific(person.name, person.honorific)}${post === '' ? '' : `, ${post}`}`
}

/** Titles and names that keep their capital though their second word is small: `Ngày hội Toàn dân …`, `Đề án 06`. */
const keptCapitals =
  /^(ngày hội|quốc khánh|quốc hội|quốc tế|toàn dân|nhân dân|nhà nước|chính phủ|tổ quốc|cách mạng|đại hội|tết|đảng|công an|quân đội|mặt trận|(ủy|uỷ) ban|hội đồng|hiến pháp|luật|bộ luật|nghị quyết|nghị định|chỉ thị|đề án|dự án)(?!\p{L})/iu

/** Words of one syllable that stand before a name and are no part of it: `Đợt Tết`, `Vụ Chợ Mẫu`, `Bão Yagi`. */
const commonNouns = /^(bão|buổi|cuộc|dịch(?! Vọng)|đêm|đợt|lễ|năm|trận|việc|vụ)(?=\s)/iu

/** Two words with capitals are a name (`Gia Lai`), unless the second is a numeral: `Quý III`, `Giai đoạn II`. */
const properName = /^\p{Lu}\p{L}*\s+(?![IVXLC]+(?!\p{L}))\p{Lu}/u

/** A first word that is no plain word: `UBND`, `H’Yên`, `A05`. */
const noPlainWord = /^\p{Lu}(\p{Lu}|['’ʼ\d.-])/u

/** Titles that name what is done and not the meeting: the meeting is put before. */
const meetingNouns: readonly [RegExp, string][] = [
  [/^họp\s/iu, 'cuộc '],
  [/^giao ban(?=\s|$)/iu, 'cuộc họp '],
  [/^(sơ kết|tổng kết)(?=\s|$)/iu, 'hội nghị '],
]

/** The title of a meeting inside a sentence: `Họp Ban Chỉ đạo` gives `cuộc họp Ban Chỉ đạo`. */
export function meetingInSentence(title: string): string {
  const noun = meetingNouns.find(([pattern]) => pattern.test(title))
  return noun ? `${noun[1]}${lowerFirst(title)}` : inSentence(title)
}

/**
 * A deed after `trong việc`: it begins small, `báo Công an`, unless it begins with the name of who did it or an
 * abbreviation.
 */
export function deedInSentence(deed: string): string {
  const isNamed = properName.test(deed) && beginsSurname(wordsOf(deed))
  return isNamed || noPlainWord.test(deed) || keptCapitals.test(deed) ? deed : lowerFirst(deed)
}

/** A typed title inside a sentence: it begins small, `phong trào …`, unless it begins with a name. */
export function inSentence(title: string): string {
  if (commonNouns.test(title)) return lowerFirst(title)
  const keeps = [noPlainWord, properName, keptCapitals].some((pattern) => pattern.test(title))
  return keeps ? title : lowerFirst(title)
}

/** Title of a document in running text: `Quyết định về việc tặng Giấy khen …`. */
export function titleOf(label: string, subject: string): string {
  return `${label} ${subject.replace(/^Về việc(?!\p{L})/u, 'về việc')}`
}
