import { formatNumber, formatShare, paperCount } from '../../../../shared/text/numbers.ts'
import { comparedInBrackets, shareOf, sumOf } from '../comparison.ts'
import type { PeriodFacts } from '../facts.ts'
import type { HeldMeeting } from '../periodRecords.ts'
import { sentence } from './phrases.ts'

const withResidents = (meetings: readonly HeldMeeting[]) =>
  meetings.filter(({ kind }) => kind === 'festival' || kind === 'forum')

/** Festivals and forums with residents, and who came. */
export function forumsText({ now, before, keptBefore }: PeriodFacts): string {
  const [held, last] = [withResidents(now.meetings), withResidents(before.meetings)]
  if (held.length === 0) return ''
  const festivals = held.filter(({ kind }) => kind === 'festival').length
  const forums = held.length - festivals
  const what = [
    festivals > 0 ? `${paperCount(festivals)} buổi Ngày hội Toàn dân bảo vệ an ninh Tổ quốc` : '',
    forums > 0 ? `${paperCount(forums)} diễn đàn lắng nghe ý kiến Nhân dân` : '',
  ].filter((part) => part !== '')
  const residents = sumOf(held.map((meeting) => meeting.residents))
  const residentsBefore = sumOf(last.map((meeting) => meeting.residents))
  return sentence(
    `Tổ chức ${what.join(', ')}${comparedInBrackets(held.length, keptBefore ? last.length : null, 'buổi')}`,
    residents === null
      ? ''
      : `thu hút ${formatNumber(residents)} lượt người dân tham dự${comparedInBrackets(residents, residentsBefore, 'lượt người')}`,
  )
}

/** How many fields of opinions a sentence names. */
const topicsNamed = 5

/** Opinions of residents by field, and how many were answered on the spot. */
export function opinionsText({ now, sums, sumsBefore }: PeriodFacts): string {
  if (sums.opinions === 0) return ''
  const topics = now.topics
    .filter(({ topic }) => topic !== '')
    .slice(0, topicsNamed)
    .map(({ topic, opinions }) => `${topic} (${paperCount(opinions)})`)
  const replied = shareOf(sums.replied, sums.opinions)
  return sentence(
    `Tiếp nhận ${paperCount(sums.opinions)} ý kiến tại các cuộc họp, diễn đàn${comparedInBrackets(sums.opinions, sumsBefore.opinions, 'ý kiến')}${
      topics.length > 0 ? `, tập trung vào các lĩnh vực: ${topics.join('; ')}` : ''
    }`,
    sums.replied > 0 && replied !== null
      ? `${paperCount(sums.replied)} ý kiến được trả lời, giải trình ngay tại cuộc họp, đạt ${formatShare(replied)}`
      : '',
  )
}

/** Households that signed the commitment of the movement. */
export function commitmentsText({ sums, sumsBefore }: PeriodFacts): string {
  const { committed, households } = sums
  if (committed === null) return ''
  const share = households === null ? null : shareOf(committed, households)
  const of = share === null || households === null ? '' : `/${formatNumber(households)} hộ, đạt ${formatShare(share)}`
  return `Vận động ${formatNumber(committed)}${of === '' ? ' hộ' : of} ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc${comparedInBrackets(
    committed,
    sumsBefore.committed,
    'hộ',
  )}.`
}
