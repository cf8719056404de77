import type { DoubtQuestion } from './useAskedSave.ts'

/** Before a number is given where day, number or clock make one look twice: it cannot be taken back. */
export const numberQuestion: DoubtQuestion = {
  title: 'Vẫn cấp số này?',
  confirm: 'Vẫn cấp số',
  left: 'Chưa cấp số. Xem lại ngày ký, số và đồng hồ của máy rồi cấp lại.',
}
