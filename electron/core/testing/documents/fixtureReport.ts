import type { Chart } from '../../../../shared/model/charts.ts'
import { reportPartsOf } from '../../../../shared/model/reports.ts'
import type { ColumnKind, Table, TableCell } from '../../../../shared/model/tables.ts'
import type { ReportInput } from '../../features/reports/inputs.ts'
import { committee, committeeHead, organization, standingDeputy } from './fixtureWard.ts'

/** A table from its columns as `[label, kind, width]`. */
export function table(
  id: string,
  title: string,
  columns: readonly (readonly [string, ColumnKind, number])[],
  rows: TableCell[][],
  total: TableCell[] | null = null,
): Table {
  return { id, title, columns: columns.map(([label, kind, width]) => ({ label, kind, width })), rows, total }
}

export const meetingsChart: Chart = {
  id: 'meetings',
  title: 'Số cuộc họp theo tháng',
  unit: 'cuộc',
  shape: 'columns',
  categories: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  series: [
    { name: 'Năm 2023', values: [2, 3, 3, 4, 3, 5, 4, 9, 3, 4, 3, 5] },
    { name: 'Năm 2022', values: [1, 2, 3, 3, 3, 4, 3, 8, 2, 3, 2, null] },
  ],
}

export const awardsChart: Chart = {
  id: 'award-groups',
  title: 'Khen thưởng theo tổ dân phố',
  unit: 'lượt khen',
  shape: 'bars',
  categories: ['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3 & khu tập thể', 'Không thuộc tổ dân phố'],
  series: [
    { name: 'Năm 2023', values: [12, 7, 0, 15] },
    { name: 'Năm 2022', values: [9, 8, null, 11] },
  ],
}

export const figuresTable = table(
  'figures',
  'Số liệu chung',
  [
    ['TT', 'count', 0.5],
    ['Chỉ tiêu', 'text', 3],
    ['Kỳ này', 'count', 1.2],
    ['Cùng kỳ năm trước', 'count', 1.4],
    ['Tăng, giảm', 'count', 1.2],
    ['Tỷ lệ tăng, giảm', 'share', 1.4],
  ],
  [
    [1, 'Cuộc họp, diễn đàn', 48, 36, 12, 1 / 3],
    [2, 'Lượt người dân dự', 12_345, 10_987, 1358, 0.1236],
    [3, 'Nhiệm vụ quá hạn', 3, 7, -4, -4 / 7],
    [4, 'Hộ ký cam kết', 2150, null, null, null],
  ],
)

export const formsTable = table(
  'award-forms',
  'Khen thưởng theo hình thức',
  [
    ['TT', 'count', 0.5],
    ['Hình thức', 'text', 2.4],
    ['Tập thể', 'count', 1],
    ['Cá nhân', 'count', 1],
    ['Ngày ký', 'date', 1.2],
    ['Tiền thưởng (đồng)', 'money', 1.6],
  ],
  [
    [1, 'Giấy khen', 9, 31, '2023-08-08', 13_230_000],
    [2, 'Thư khen', 2, 4, null, 0],
  ],
  [null, 'Cộng', 11, 35, null, 13_230_000],
)

const text: Readonly<Record<string, readonly string[]>> = {
  situation: [
    'Năm 2023, tình hình an ninh chính trị, trật tự an toàn xã hội trên địa bàn phường cơ bản ổn định, không để xảy ra điểm nóng, đột xuất, bất ngờ.',
  ],
  leadership: ['Ban Chỉ đạo tổ chức 48 cuộc họp, tăng 33,3% so với cùng kỳ (36 cuộc); giao 61 nhiệm vụ.'],
  prevention: [],
  movement: ['Có 12.345 lượt người dân dự họp, diễn đàn.\nTiếp nhận 214 ý kiến, trả lời ngay tại cuộc họp 187 ý kiến.'],
  commendations: ['Khen thưởng 11 tập thể, 35 cá nhân với tổng số tiền 13.230.000 đồng.'],
  strengths: ['Các thành viên tích cực, trách nhiệm; tỷ lệ dự họp đạt 91,5%.'],
  shortcomings: ['Còn 03 nhiệm vụ quá hạn.'],
  direction: ['Tiếp tục nâng cao chất lượng phong trào & nhân rộng các mô hình tự quản.'],
  proposals: [' '],
}

/** With parts and sections that have nothing to say: they are left out. */
export const reportInput: ReportInput = {
  kind: 'report',
  title: 'Báo cáo tổng kết năm 2023',
  organization,
  head: { ...committeeHead, number: '41', symbol: 'BC-BCĐ', date: '2023-12-05' },
  subject:
    'Tổng kết công tác phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2023',
  recipients: ['Thường trực Đảng ủy, HĐND phường', 'Thành viên Ban Chỉ đạo'],
  archive: 'VT, BCĐ',
  issuerInText: committee,
  addressees: ['Ủy ban nhân dân thành phố Pleiku'],
  opening: 'Thực hiện chương trình công tác năm 2023, Ban Chỉ đạo phường báo cáo kết quả như sau:',
  parts: reportPartsOf({ kind: 'year', year: 2026, part: 1 }).map(({ title, sections }) => ({
    title,
    sections: sections.map((section) => ({ title: section.title, paragraphs: [...(text[section.id] ?? [])] })),
  })),
  closing: 'Trên đây là báo cáo kết quả công tác năm 2023 của Ban Chỉ đạo phường',
  annexTitle: 'Số liệu năm 2023',
  tables: [figuresTable, formsTable],
  charts: [meetingsChart, awardsChart],
  signature: standingDeputy,
}
