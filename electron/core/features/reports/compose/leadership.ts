import type { MeetingKind } from '../../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../../../shared/text/names.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { comparedInBrackets, lastYearInBrackets, sharesText } from '../../../platform/period/comparison.ts'
import { madeOf, no, sentence } from '../../../platform/period/phrases.ts'
import type { PeriodFacts } from '../facts.ts'
import { missingInBrackets } from '../gaps.rules.ts'
import { kindLines } from '../tables/meetingTables.ts'

/** The kinds of meeting as they are counted. */
const counted: Record<Exclude<MeetingKind, 'committee'>, string> = {
  monthly: 'cuộc giao ban tháng',
  midyear: 'hội nghị sơ kết',
  yearend: 'hội nghị tổng kết',
  festival: 'buổi Ngày hội',
  forum: 'diễn đàn lắng nghe ý kiến Nhân dân',
  other: 'cuộc họp khác',
}

/** How many meetings, of which kinds, and how many came. */
export function meetingsText(facts: PeriodFacts): string {
  const { now, before, coveredBefore, sums, sumsBefore, running, until } = facts
  const begin = running ? `Tính đến hết ngày ${formatDate(until)}, ` : ''
  if (sums.meetings === 0) {
    if (!sumsBefore.meetings) return ''
    const none = `${begin === '' ? 'trong kỳ ' : begin}${no(facts)} tổ chức cuộc họp, hội nghị nào`
    return sentence(`${capitalizeFirst(none)}${lastYearInBrackets(sumsBefore.meetings, 'cuộc')}`)
  }
  const kinds = kindLines(now.meetings, coveredBefore ? before.meetings : null).map((line) => ({
    name: line.kind === 'committee' ? `cuộc họp ${now.committee}` : counted[line.kind],
    now: line.now.length,
    before: line.before?.length ?? null,
  }))
  const presence = sharesText(sums.presence, sumsBefore.presence)
  return sentence(
    `${begin}${begin === '' ? 'Đã' : 'đã'} tổ chức ${paperCount(sums.meetings)} cuộc họp, hội nghị${comparedInBrackets(
      sums.meetings,
      sumsBefore.meetings,
      'cuộc',
    )}${madeOf(kinds, `${no(facts)} tổ chức`)}`,
    presence === ''
      ? ''
      : `tỷ lệ thành viên ${now.committee} dự họp đạt ${presence}${missingInBrackets(sums.gaps.presence, 'cuộc')}`,
  )
}
