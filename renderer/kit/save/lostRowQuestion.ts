import type { DoubtQuestion } from './useAskedSave.ts'

/** Before a table is saved that holds rows which no screen could show: they go with it. */
export const lostRowQuestion: DoubtQuestion = {
  title: 'Vẫn lưu và bỏ dòng không đọc được?',
  confirm: 'Lưu và bỏ dòng đó',
  left: 'Chưa lưu. Nhập lại nội dung của dòng không đọc được, hoặc khôi phục bản sao lưu, rồi lưu lại.',
}
