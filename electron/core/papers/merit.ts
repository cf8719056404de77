import type { RoundKind } from '../../../shared/model/commendations.ts'
import { lowerFirst } from '../../../shared/text/names.ts'
import { inSentence } from './wording.ts'

/** What a round is for, in the sentences of its papers. */

/** Words that an occasion begins with where it names what was done: `Dũng cảm cứu người`, `Truy bắt kẻ trộm`. */
const deeds =
  /^(bảo đảm|bảo vệ|bắt|chữa cháy|cứu|dập|dũng cảm|đảm bảo|đấu tranh|đóng góp|giải cứu|giao nộp|giúp|giữ gìn|hiến|hòa giải|hoà giải|hỗ trợ|khống chế|mưu trí|ngăn|nhặt|phát hiện|phòng(?=,| chống| cháy| ngừa)|phối hợp|quyên góp|tham gia|thực hiện|tích cực|tìm|tố giác|tổ chức|trả lại|trao trả|triển khai|trình báo|truy|tuyên truyền|ủng hộ|vận động|vây bắt|xây dựng|xử lý)(?!\p{L})/iu

/**
 * What was achieved: `có thành tích xuất sắc trong phong trào …`; of a sudden deed `có thành tích đột xuất trong việc
 * dũng cảm cứu người` (Luật Thi đua, khen thưởng 2022, Điều 8: khen thưởng đột xuất).
 */
export function meritText({ kind, occasion }: { readonly kind: RoundKind; readonly occasion: string }): string {
  return `có thành tích ${kind === 'sudden' ? 'đột xuất' : 'xuất sắc'} ${withinText(occasion)}`
}

/** `trong phong trào …`, `trong việc truy bắt kẻ trộm`: only what was done takes `việc`. */
export function withinText(occasion: string): string {
  return deeds.test(occasion) ? `trong việc ${lowerFirst(occasion)}` : `trong ${inSentence(occasion)}`
}

/** Typed with the words that the sentence already has. */
const saidBefore = /^(chi\s+)?(từ\s+)/iu
const commonSources = /^(nguồn|kinh phí|ngân sách|tiền)(?=\s|$)/iu

/** Where the money comes from, after `từ`: `nguồn xã hội hóa`, but `Quỹ thi đua, khen thưởng …`. */
export function fundingText(funding: string): string {
  const source = funding.replace(saidBefore, '')
  return commonSources.test(source) ? lowerFirst(source) : source
}
