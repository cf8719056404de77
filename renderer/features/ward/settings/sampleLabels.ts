import { formatNumber } from '../../../../shared/text/numbers.ts'

/** What goes with the sample, for the question before: reports are the user's own work, so they are counted. */
export function removalText({ reports }: { readonly reports: number }): string {
  const sample = 'Phường mẫu cùng thành viên, tổ dân phố, cuộc họp, đợt khen thưởng và văn bản của nó'
  const own = `${formatNumber(reports)} báo cáo lập từ số liệu mẫu (báo cáo đã cấp số thì cả số trong sổ văn bản)`
  const all = reports === 0 ? sample : `${sample}, cùng ${own},`
  return `${all} bị xóa hẳn, kể cả những mục mẫu đã sửa. Những gì nhập mới vẫn còn.`
}
