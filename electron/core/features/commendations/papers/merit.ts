import type { RoundKind } from '../../../../../shared/model/commendations.ts'
import {
  withoutClosingMarks,
  withoutMark,
  withoutOccasionLabel,
  withoutSourceLabel,
} from '../../../../../shared/text/labels.ts'
import { lowerFirst } from '../../../../../shared/text/names.ts'
import { deedInSentence, inSentence } from '../../papers/index.ts'

/** What a round is for, in the sentences of its papers. */

/** A round as far as its sentences say it. */
export interface Occasion {
  readonly kind: RoundKind
  readonly occasion: string
}

/** Words that an occasion begins with where it names what was done: `Dũng cảm cứu người`, `Truy bắt kẻ trộm`. */
const deeds =
  /^(bảo đảm|bảo vệ|báo(?! chí| cáo viên)|bắt|chữa cháy|chủ động|cứu|dập|dũng cảm|đảm bảo|đấu tranh|đóng góp|đuổi|giải cứu|giao nộp|giúp|giữ gìn|hiến(?! pháp| chương)|hòa giải|hoà giải|hỗ trợ|khống chế|kịp thời|mưu trí|ngăn|nhanh chóng|nhặt|phát hiện|phòng(?=,| chống| cháy| ngừa)|phối hợp|quyên góp|tham gia|thực hiện|tích cực|tìm|tố giác|tổ chức|trả lại|trao trả|trấn áp|triển khai|trình báo|truy|tuyên truyền(?! viên)|ủng hộ|vận động(?! viên)|vây bắt|vớt|xây dựng|xử lý)(?!\p{L})/iu

/** Words that it begins with where it names an event, a time, a field of work or a force: `Tuần lễ`, no `Tuần tra`. */
const events =
  /^(an ninh|báo chí|bão|cao điểm|chiến dịch|chương trình|chuyên án|chuyên đề|cơn bão|công tác|công trình|cuộc|dịch(?! chuyển)|dịp|dự án|đại dịch|đại hội|đám cháy|đề án|đêm|địa bàn|diễn đàn|đợt|giai đoạn|gương|hoạt động|hội(?! ý)|kế hoạch|kỳ|lễ|lĩnh vực|lũ|lực lượng|mặt trận|mô hình|mùa|mưa lũ|năm|ngày|nhiệm vụ|phong trào|phòng(?!,| chống| cháy| ngừa)|quá trình|quý|sự|tết|tháng|thiên tai|thời gian|tình hình|trận|trật tự|tuần(?! tra)|vụ)(?!\p{L})/iu

/**
 * What was achieved: `có thành tích xuất sắc trong phong trào …`; of a sudden deed `có thành tích đột xuất trong việc
 * dũng cảm cứu người` (Luật Thi đua, khen thưởng 2022, Điều 8: khen thưởng đột xuất).
 */
export function meritText(round: Occasion): string {
  return `có thành tích ${round.kind === 'sudden' ? 'đột xuất' : 'xuất sắc'} ${withinText(round)}`
}

/**
 * `trong phong trào …`, `trong việc truy bắt kẻ trộm`: what was done takes `việc`. A sudden round is for a deed,
 * whatever its first word, unless it names an event; any other round is for a field of work, unless it names a deed.
 * What the sentence says itself and was typed along is said once.
 */
export function withinText({ kind, occasion }: Occasion): string {
  const named = withoutClosingMarks(withoutOccasionLabel(withoutMark(occasion)))
  const deed = named.replace(/^việc\s+(?=\S)/iu, '')
  const isDeed = deed !== named || (kind === 'sudden' ? !events.test(named) : deeds.test(named))
  return isDeed ? `trong việc ${deedInSentence(deed)}` : `trong ${inSentence(named)}`
}

const commonSources = /^(nguồn|kinh phí|ngân sách|tiền)(?=\s|$)/iu
/** Named by how the money was raised alone. */
const raised = /^(xã hội h(óa|oá)|vận động|đóng góp|tài trợ|ủng hộ|quyên góp)(?!\p{L})/iu

/** Where the money comes from, after `từ`: `nguồn xã hội hóa`, but `Quỹ thi đua, khen thưởng …`. */
export function fundingText(funding: string): string {
  const source = withoutClosingMarks(withoutSourceLabel(funding))
  if (raised.test(source)) return `nguồn ${lowerFirst(source)}`
  return commonSources.test(source) ? lowerFirst(source) : source
}
