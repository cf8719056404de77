import type { Choice } from '../confirm/ConfirmProvider.tsx'

/** Asked whenever something typed would be lost. */
export const leaveQuestion: Choice = {
  title: 'Lưu phần vừa nhập?',
  text: 'Phần vừa nhập chưa được lưu và sẽ mất nếu rời đi mà không lưu.',
  instead: 'Lưu và rời đi',
  confirm: 'Bỏ và rời đi',
  cancel: 'Ở lại',
  danger: true,
}
