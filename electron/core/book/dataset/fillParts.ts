import type { BarPart } from '../../platform/progress/partOfBar.ts'

/** What the screen says of each part of loading a file, and where on the bar it stands. */
export const fillParts = {
  read: { step: 'Đang đọc tệp', from: 0, to: 0.05 },
  check: { step: 'Đang kiểm tra tệp', from: 0.05, to: 0.25 },
  load: { step: 'Đang nạp từng mục', from: 0.25, to: 0.9 },
  takeOver: { step: 'Đang đưa vào sổ', from: 0.9, to: 1, stoppable: false },
} satisfies Record<string, BarPart>
