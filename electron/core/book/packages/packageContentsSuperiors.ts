import type { DocumentInput } from '../../drawing/word/inputs.ts'
import { type NameRedactor, textsIn } from '../../platform/redaction/nameRedactor.ts'

/** What the package for superiors (bản cho cấp trên) leaves out and why; the index page says it in these words. */
export const leftOutForSuperiors: readonly string[] = [
  'Số điện thoại và tên người dân trong số liệu. Người giữ chức vụ vẫn có tên; người dân ghi bằng số thứ tự.',
  'Danh sách khen thưởng, danh sách nhiệm vụ: ghi tên người được khen, người được giao việc.',
  'Biên bản, giấy mời, thông báo kết luận: ghi tên người dự, người phát biểu, người được giao việc.',
  'Tờ trình, quyết định khen thưởng, giấy khen: ghi tên người được khen.',
  'Sổ đăng ký văn bản đi: trích yếu và nơi nhận có thể ghi tên người dân.',
  'Văn bản chưa cấp số: chưa ban hành. Báo cáo đã cấp số chép nguyên như khi ký, trừ báo cáo có tên người dân.',
]

/** Why a report that was signed is not in the package for superiors. */
export function leftOutReport(number: string): string {
  return `Báo cáo số ${number} có tên hoặc số điện thoại của người dân nên không chép; gửi bản giấy hoặc sửa câu chữ.`
}

/** That the report of the year is not in the package for superiors, and what brings it in. */
export function withoutReport(year: number): string {
  return `Báo cáo tổng kết năm ${year}: chưa có số. Cấp số cho báo cáo rồi chép lại.`
}

/** That a book which was loaded from a copy for superiors does not have what was signed. */
export function withoutSignedTexts(papers: number): string {
  return `${papers} văn bản đã cấp số: số liệu nạp từ bản cho cấp trên không có nội dung đã ký.`
}

/**
 * Whether a signed report names a resident whom the records know, or holds a phone number: in its text, or in its annex
 * where anybody counts whom only a title tells (`Thăm bà …`). It is a paper: nothing can be taken out of it.
 */
export function namesResident(input: DocumentInput, redactor: NameRedactor): boolean {
  if (textsIn(input).some((text) => redactor.isIn(text))) return true
  const annex = input.kind === 'report' ? textsIn([input.tables, input.charts]) : []
  return annex.some((text) => redactor.clean(text) !== text)
}
