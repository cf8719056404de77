import type { Paper } from '../../../../../shared/model/papers.ts'
import { type Period, periodName } from '../../../../../shared/model/periods.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { defaultSignerAmong, type PaperContext } from '../../papers/index.ts'
import { headerOn, wardFullName } from '../../ward/index.ts'

/** What the committee works on, as its papers name it. */
const work = 'công tác phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc'

/** The usual text around a report: what stands in the draft until the user changes it. */
export function defaultReport(context: PaperContext, period: Period, today: IsoDate): Paper {
  const { shortName } = context.ward.committee
  const ward = wardFullName(headerOn(context.ward, today))
  const report = `báo cáo ${subjectPhrases[period.kind].toLocaleLowerCase('vi')}`
  return {
    plannedDate: today,
    subject: `${subjectPhrases[period.kind]} ${work} ${periodName(period)}`,
    addressees: [],
    // The head of the paper has the committee's full name, its title the work: neither is said again.
    opening: `${shortName} ${ward} ${report} ${periodName(period)} như sau:`,
    body: [],
    closing: `Trên đây là ${report} ${periodName(period)} của ${shortName} ${ward}`,
    recipients: ['Thường trực Đảng ủy phường', 'Ủy ban nhân dân phường', `Thành viên ${shortName}`],
    signerId: defaultSignerAmong(context.signers, 'committee', today)?.id ?? null,
    copies: 5,
  }
}

const subjectPhrases: Record<Period['kind'], string> = {
  year: 'Tổng kết',
  half: 'Kết quả',
  quarter: 'Kết quả',
  month: 'Kết quả',
}
