import type { Question } from '../ConfirmProvider.tsx'

/** Asked whenever something typed would be lost. */
export const leaveQuestion: Question = {
  title: 'Bỏ phần vừa nhập?',
  text: 'Phần vừa nhập chưa được lưu và sẽ mất khi rời khỏi đây.',
  confirm: 'Bỏ và rời đi',
  cancel: 'Ở lại',
  danger: true,
}
