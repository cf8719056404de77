import type { Chart } from '../../../../shared/model/charts.ts'
import type { Table, TableCell } from '../../../../shared/model/tables.ts'
import type { ReportInput } from '../../features/reports/inputs.ts'
import { awardsChart, figuresTable, formsTable, meetingsChart, reportInput, table } from './fixtureReport.ts'

/** A report as a busy ward makes it: 20 groups, 60 meetings, 600 awards. The people and facts are invented. */

const groups = Array.from({ length: 20 }, (_, index) => `Tổ dân phố ${index + 1}`)
/** Figures that look unlike each other and are the same every time. */
const figure = (index: number, most: number) => (index * 37 + 11) % most
const sum = (rows: readonly TableCell[][], column: number) =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0)

const kinds = ['Họp định kỳ', 'Sơ kết', 'Diễn đàn với Nhân dân', 'Ngày hội', 'Họp chuyên đề']
const titles = [
  'Họp Ban Chỉ đạo đánh giá kết quả công tác tháng và triển khai nhiệm vụ tháng tới',
  'Sơ kết công tác 6 tháng đầu năm',
  'Diễn đàn Công an lắng nghe ý kiến Nhân dân tại tổ dân phố',
  'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
  'Họp chuyên đề về phòng cháy, chữa cháy tại khu nhà trọ',
]
const places = ['Hội trường Ủy ban nhân dân phường', 'Nhà văn hóa tổ dân phố', 'Trường Tiểu học Lê Lợi']

const meetings = Array.from({ length: 60 }, (_, index): TableCell[] => [
  index + 1,
  `2023-${String(Math.floor(index / 5) + 1).padStart(2, '0')}-${String((index % 5) * 6 + 3).padStart(2, '0')}`,
  kinds[index % kinds.length] ?? '',
  titles[index % titles.length] ?? '',
  places[index % places.length] ?? '',
  12 + figure(index, 14),
  index % 4 === 0 ? null : 40 + figure(index, 260),
  figure(index, 9),
  figure(index, 4),
])

const meetingsTable = table(
  'meetings',
  'Các cuộc họp',
  [
    ['TT', 'count', 0.5],
    ['Ngày', 'date', 1.1],
    ['Loại', 'text', 1.4],
    ['Tên cuộc họp', 'text', 3.2],
    ['Địa điểm', 'text', 2.2],
    ['Đại biểu dự', 'count', 0.9],
    ['Người dân dự', 'count', 0.9],
    ['Ý kiến', 'count', 0.8],
    ['Nhiệm vụ', 'count', 0.8],
  ],
  meetings,
  [null, null, null, 'Cộng', null, sum(meetings, 5), sum(meetings, 6), sum(meetings, 7), sum(meetings, 8)],
)

const kindRows = kinds.map((kind, index): TableCell[] => [kind, 8 + index * 2, 9 + index, 150 + index, 900 * index, 12])
const kindsTable = table(
  'meeting-kinds',
  'Cuộc họp theo loại',
  [
    ['Loại cuộc họp', 'text', 3],
    ['Số cuộc', 'count', 1],
    ['Cùng kỳ', 'count', 1],
    ['Đại biểu dự', 'count', 1.2],
    ['Người dân dự', 'count', 1.2],
    ['Ý kiến', 'count', 1],
  ],
  kindRows,
  ['Cộng', ...[1, 2, 3, 4, 5].map((column) => sum(kindRows, column))],
)

const members = ['Lê Văn Thành', 'Trần Quốc Bảo', 'Nguyễn Thị Mai', 'Vũ Minh Đức', 'Rơ Châm H’Yên', 'Phạm Hữu Nghĩa']
const posts = ['Chủ tịch UBND phường', 'Trưởng Công an phường', 'Chủ tịch Hội Liên hiệp Phụ nữ phường']
const presenceTable = table(
  'presence',
  'Thành viên dự họp',
  [
    ['TT', 'count', 0.5],
    ['Họ và tên', 'text', 2.4],
    ['Chức vụ', 'text', 2.6],
    ['Được mời', 'count', 0.9],
    ['Có mặt', 'count', 0.9],
    ['Cử người thay', 'count', 0.9],
    ['Vắng có lý do', 'count', 0.9],
    ['Vắng không lý do', 'count', 0.9],
    ['Tỷ lệ dự', 'share', 1],
  ],
  Array.from({ length: 18 }, (_, index): TableCell[] => [
    index + 1,
    members[index % members.length] ?? '',
    posts[index % posts.length] ?? '',
    20,
    20 - (index % 4),
    index % 2,
    index % 3,
    index % 4 === 3 ? 1 : 0,
    (20 - (index % 4)) / 20,
  ]),
)

const topicsTable = table(
  'topics',
  'Ý kiến của Nhân dân theo lĩnh vực',
  [
    ['TT', 'count', 0.5],
    ['Lĩnh vực', 'text', 3.5],
    ['Số ý kiến', 'count', 1],
    ['Trả lời tại cuộc họp', 'count', 1.2],
    ['Tỷ lệ trả lời', 'share', 1],
    ['Cùng kỳ năm trước', 'count', 1.2],
  ],
  [
    'An ninh, trật tự',
    'Ma túy, tệ nạn xã hội',
    'Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    'Tín dụng đen',
    'Camera, đèn chiếu sáng',
  ].map((topic, index): TableCell[] => [
    index + 1,
    topic,
    60 - index * 9,
    50 - index * 8,
    0.85 - index / 40,
    40 - index,
  ]),
)

const overdueTable = table(
  'overdue',
  'Nhiệm vụ quá hạn',
  [
    ['TT', 'count', 0.5],
    ['Nhiệm vụ', 'text', 3.4],
    ['Đơn vị thực hiện', 'text', 2],
    ['Giao ngày', 'date', 1.1],
    ['Thời hạn', 'date', 1.1],
  ],
  [
    [
      1,
      'Rà soát, lắp bổ sung đèn chiếu sáng tại các hẻm của tổ dân phố 7',
      'Văn phòng UBND phường',
      '2023-04-12',
      '2023-06-30',
    ],
    [2, 'Lập danh sách nhà trọ chưa có bình chữa cháy & ký cam kết', 'Công an phường', '2023-07-05', '2023-09-15'],
    [3, 'Nhân rộng mô hình camera an ninh', 'Ban Công tác Mặt trận', '2023-08-09', null],
  ],
)

const groupRows = groups.map((name, index): TableCell[] => [
  index + 1,
  name,
  90 + figure(index, 130),
  index === 6 ? null : 300 + figure(index, 700),
  80 + figure(index, 120),
  0.8 + figure(index, 20) / 100,
  index === 12 ? null : 70 + figure(index, 110),
])
const groupsTable = table(
  'groups',
  'Tổ dân phố',
  [
    ['TT', 'count', 0.5],
    ['Tổ dân phố', 'text', 2],
    ['Số hộ', 'count', 1],
    ['Nhân khẩu', 'count', 1.1],
    ['Hộ ký cam kết', 'count', 1.1],
    ['Tỷ lệ ký', 'share', 1],
    ['Hộ ký cam kết năm trước', 'count', 1.2],
  ],
  groupRows,
  [null, 'Cộng', sum(groupRows, 2), sum(groupRows, 3), sum(groupRows, 4), null, sum(groupRows, 6)],
)

const attendanceChart: Chart = {
  ...meetingsChart,
  id: 'attendance',
  title: 'Lượt người dự họp theo tháng',
  unit: 'lượt người',
  series: [
    { name: 'Năm 2023', values: [512, 640, 588, 1024, 730, 911, 845, 2350, 602, 777, 690, 1180] },
    { name: 'Năm 2022', values: [480, 602, 601, 845, 655, 870, 790, 2104, 540, 700, 613, 1002] },
  ],
}

const groupsChart: Chart = {
  ...awardsChart,
  categories: [...groups, 'Không thuộc tổ dân phố'],
  series: [
    { name: 'Năm 2023', values: [...groups.map((_, index) => 14 + figure(index, 32)), 24] },
    { name: 'Năm 2022', values: [...groups.map((_, index) => 10 + figure(index, 29)), 18] },
  ],
}

const paragraph =
  'Ban Chỉ đạo đã tham mưu Đảng ủy, Ủy ban nhân dân phường ban hành 12 văn bản lãnh đạo, chỉ đạo; tổ chức 60 cuộc họp, diễn đàn với 10.849 lượt người dự, tăng 12,4% so với cùng kỳ (9.652 lượt người); giao 61 nhiệm vụ, đã hoàn thành 58 nhiệm vụ, đạt 95,1%.'

export const longReportInput: ReportInput = {
  ...reportInput,
  parts: reportInput.parts.map(({ title, sections }) => ({
    title,
    sections: sections.map((section) => ({ ...section, paragraphs: [...section.paragraphs, paragraph] })),
  })),
  charts: [meetingsChart, attendanceChart, groupsChart],
  tables: [figuresTable, kindsTable, meetingsTable, presenceTable, topicsTable, overdueTable, formsTable, groupsTable],
}

/** Every award by name: the longest list that a year may bring. */
export const awardsTable: Table = table(
  'awards',
  'Danh sách khen thưởng',
  [
    ['TT', 'count', 0.5],
    ['Tên', 'text', 2.6],
    ['Đối tượng', 'text', 1.2],
    ['Tổ dân phố', 'text', 1.6],
    ['Hình thức', 'text', 1.4],
    ['Ngày', 'date', 1.1],
    ['Tiền thưởng (đồng)', 'money', 1.4],
  ],
  Array.from({ length: 600 }, (_, index): TableCell[] => [
    index + 1,
    `${members[index % members.length]} ${index + 1}`,
    'Cá nhân',
    groups[index % groups.length] ?? '',
    'Giấy khen',
    '2023-08-08',
    270_000,
  ]),
  [null, 'Cộng', null, null, null, null, 162_000_000],
)
