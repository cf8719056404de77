import { formatNumber, formatShare, paperCount } from '../../../../../shared/text/numbers.ts'
import {
  comparedInBrackets,
  comparedText,
  lastYearInBrackets,
  shareOf,
  sharesText,
  total,
} from '../../../platform/period/comparison.ts'
import { goneText, no, type Part, partText, sentence, sentences } from '../../../platform/period/phrases.ts'
import type { PeriodFacts } from '../facts.ts'
import { type Fraction, missingInBrackets, missingText } from '../gaps.rules.ts'
import type { HeldMeeting } from '../periodRecords.ts'

const movement = 'phong trào Toàn dân bảo vệ an ninh Tổ quốc'

/** Festivals and forums with residents, and who came. */
export function forumsText(facts: PeriodFacts): string {
  const { sums, sumsBefore } = facts
  const kinds = [
    kindOf('buổi Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'festival', facts),
    kindOf('diễn đàn lắng nghe ý kiến Nhân dân', 'forum', facts),
  ]
  const gone = goneText(kinds, `${no(facts)} tổ chức`)
  const held = kinds.filter((kind) => kind.now > 0)
  const [residents, residentsBefore] = [sums.forumResidents, sumsBefore.forumResidents]
  if (held.length === 0) {
    if (gone === '') return ''
    const came = residentsBefore ? `cùng kỳ thu hút ${formatNumber(residentsBefore)} lượt người dân tham dự` : ''
    return sentence(`Trong kỳ ${gone}`, came)
  }
  return sentence(
    `Tổ chức ${held.map(partText).join(', ')}`,
    gone,
    cameText(residents, residentsBefore, sums.gaps.residents),
  )
}

/** How many residents came; '' where nobody counted them. */
function cameText(residents: number | null, before: number | null, missing: number): string {
  if (residents === null) return ''
  if (residents === 0) return before ? `không có người dân tham dự${lastYearInBrackets(before, 'lượt')}` : ''
  return `thu hút ${paperCount(residents)} lượt người dân tham dự${comparedInBrackets(residents, before, 'lượt')}${missingInBrackets(missing, 'buổi')}`
}

function kindOf(name: string, kind: HeldMeeting['kind'], { now, before, coveredBefore }: PeriodFacts): Part {
  const countOf = (meetings: readonly HeldMeeting[]) => meetings.filter((meeting) => meeting.kind === kind).length
  return { name, now: countOf(now.meetings), before: coveredBefore ? countOf(before.meetings) : null }
}

/** How many fields of opinions a sentence names. */
const topicsNamed = 5

/** Opinions of residents by field, and how many were answered on the spot. */
export function opinionsText(facts: PeriodFacts): string {
  const { sums, sumsBefore } = facts
  if (sums.opinions === 0) {
    if (!sumsBefore.opinions) return ''
    const none = `Trong kỳ ${no(facts)} tiếp nhận ý kiến nào tại các cuộc họp, diễn đàn`
    return sentence(`${none}${lastYearInBrackets(sumsBefore.opinions, 'ý kiến')}`)
  }
  return sentences(
    sentence(
      `Tiếp nhận ${paperCount(sums.opinions)} ý kiến tại các cuộc họp, diễn đàn${comparedInBrackets(
        sums.opinions,
        sumsBefore.opinions,
        'ý kiến',
      )}${topicsText(facts)}`,
    ),
    sentence(repliedText(facts)),
  )
}

/** The fields with most opinions, the others in one: together they are all opinions. */
function topicsText({ now, before, coveredBefore, sums, sumsBefore }: PeriodFacts): string {
  const named = now.topics.filter(({ topic }) => topic !== '').slice(0, topicsNamed)
  if (named.length === 0) return ''
  const lastYearOf = (topic: string) => before.topics.find((one) => one.topic === topic)?.opinions ?? 0
  const others: Part = {
    name: 'lĩnh vực khác',
    now: sums.opinions - total(named, ({ opinions }) => opinions),
    before: sumsBefore.opinions === null ? null : sumsBefore.opinions - total(named, ({ topic }) => lastYearOf(topic)),
  }
  const parts = named.map(({ topic, opinions }) => ({
    name: topic,
    now: opinions,
    before: coveredBefore ? lastYearOf(topic) : null,
  }))
  const all = [...parts, ...(others.now > 0 ? [others] : [])]
  const texts = all.map((part) => `${part.name} ${paperCount(part.now)} ý kiến${lastYearInBrackets(part.before)}`)
  const gone = goneText([others], 'không có ý kiến thuộc')
  return `, thuộc ${all.length === 1 ? '' : 'các '}lĩnh vực: ${[...texts, gone].filter((text) => text !== '').join('; ')}`
}

function repliedText({ sums, sumsBefore }: PeriodFacts): string {
  const what = 'được trả lời, giải trình ngay tại cuộc họp'
  const lastYear = repliedLastYear(sumsBefore)
  if (sums.replied === 0) return sumsBefore.replied ? `Chưa có ý kiến nào ${what}${lastYear}` : ''
  const share = formatShare(sums.replied / sums.opinions)
  return `Có ${paperCount(sums.replied)} ý kiến ${what}, đạt ${share}${lastYear}`
}

/** ` (cùng kỳ 09 ý kiến, đạt 90%)`; '' where there were no opinions to be answered. */
function repliedLastYear({ replied, opinions }: PeriodFacts['sumsBefore']): string {
  if (replied === null || !opinions) return ''
  if (replied === 0) return ''
  return ` (cùng kỳ ${paperCount(replied)} ý kiến, đạt ${formatShare(replied / opinions)})`
}

/** Households that signed the commitment of the movement. */
export function commitmentsText({ now, sums, sumsBefore }: PeriodFacts): string {
  const { committed, signed, gaps } = sums
  const unit = now.unit.name
  if (committed === null) return ''
  if (committed === 0) {
    if (!sumsBefore.committed) return ''
    const none = `Chưa vận động được hộ nào ký cam kết thực hiện ${movement}`
    return sentence(`${none} (cùng kỳ ${formatNumber(sumsBefore.committed)} hộ)`)
  }
  // Groups that entered who signed and not how many they are: the number and the share are of unlike sets.
  if (signed === null || gaps.signed > gaps.committed) {
    const text = `Vận động ${formatNumber(committed)} hộ ký cam kết thực hiện ${movement}`
    return sentence(
      `${text}${comparedInBrackets(committed, sumsBefore.committed, 'hộ')}${missingInBrackets(gaps.committed, unit)}`,
      signed === null ? '' : shareOfSomeText(signed, missingText(gaps.signed, unit)),
    )
  }
  const { signed: before } = sumsBefore
  const shares = sharesText(shareOf(signed.part, signed.whole), before && shareOf(before.part, before.whole))
  const change = comparedText(committed, sumsBefore.committed, 'hộ')
  return sentence(
    `Vận động ${formatNumber(signed.part)}/${formatNumber(signed.whole)} hộ ký cam kết thực hiện ${movement}, đạt ${shares}${missingInBrackets(gaps.signed, unit)}`,
    change === '' ? '' : `số hộ ký cam kết ${change}`,
  )
}

/** `tỷ lệ hộ ký cam kết đạt 96% (384/400 hộ, chưa có số liệu của 01 tổ dân phố)` */
function shareOfSomeText({ part, whole }: Fraction, missing: string): string {
  return `tỷ lệ hộ ký cam kết đạt ${formatShare(part / whole)} (${formatNumber(part)}/${formatNumber(whole)} hộ, ${missing})`
}
