import type { RoundKind } from '../../../shared/model/commendations.ts'
import { lowerFirst } from '../../../shared/text/names.ts'
import { inSentence } from './wording.ts'

/** What a round is for, in the sentences of its papers. */

/** Words that an occasion begins with where it names what was done: `Dũng cảm cứu người`, `Truy bắt kẻ trộm`. */
const deeds =
  /^(bắt|bảo vệ|chữa cháy|cứu|dập|dũng cảm|đấu tranh|đóng góp|giải cứu|giúp|giữ gìn|hòa giải|hoà giải|hỗ trợ|khống chế|mưu trí|ngăn|nhặt|phát hiện|phòng|phối hợp|tham gia|thực hiện|tích cực|tố giác|tổ chức|tìm|trao trả|trình báo|triển khai|truy|tuyên truyền|vận động|xây dựng|xử lý)(?=\s|$)/iu

/** Words that it begins with where it names an occasion: `Phong trào …`, `Vụ cháy …`. */
const occasions =
  /^(chiến dịch|chương trình|công tác|cuộc|đợt|hoạt động|hội nghị|kế hoạch|kỳ|lĩnh vực|năm|ngày|nhiệm vụ|phiên|phong trào|quý|sơ kết|tháng|tổng kết|vụ)(?=\s|$)/iu

/**
 * What was achieved: `có thành tích xuất sắc trong phong trào …`; of a sudden deed `có thành tích đột xuất trong việc
 * dũng cảm cứu người` (Luật Thi đua, khen thưởng 2022, Điều 8: khen thưởng đột xuất).
 */
export function meritText({ kind, occasion }: { readonly kind: RoundKind; readonly occasion: string }): string {
  return `có thành tích ${kind === 'sudden' ? 'đột xuất' : 'xuất sắc'} ${withinText(kind, occasion)}`
}

/** `trong phong trào …`, `trong việc truy bắt kẻ trộm` */
export function withinText(kind: RoundKind, occasion: string): string {
  const isDeed = deeds.test(occasion) || (kind === 'sudden' && !occasions.test(occasion))
  return isDeed ? `trong việc ${lowerFirst(occasion)}` : `trong ${inSentence(occasion)}`
}

/** Typed with the words that the sentence already has. */
const saidBefore = /^(chi\s+)?(từ\s+)/iu
const commonSources = /^(nguồn|kinh phí|ngân sách|tiền)(?=\s|$)/iu

/** Where the money comes from, after `từ`: `nguồn xã hội hóa`, but `Quỹ thi đua, khen thưởng …`. */
export function fundingText(funding: string): string {
  const source = funding.replace(saidBefore, '')
  return commonSources.test(source) ? lowerFirst(source) : source
}
