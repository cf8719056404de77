/** What is asked before a screen is left that would stop what is under way. */
export const leaving = {
  making: {
    title: 'Đang sao lưu. Dừng và rời đi?',
    text: 'Bản sao lưu đang làm dở sẽ bị bỏ.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
  },
  loading: {
    title: 'Đang nạp tệp dữ liệu. Dừng và rời đi?',
    text: 'Chưa có gì trong sổ thay đổi; sổ vẫn trống.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
  },
  copyOut: {
    title: 'Đang chép ra USB. Dừng chép và rời đi?',
    text: 'Phần đã chép sẽ được xóa khỏi USB.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
  },
  restore: {
    title: 'Đang khôi phục. Dừng và rời đi?',
    text: 'Chưa có gì trong sổ thay đổi; dữ liệu vẫn như trước.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
  },
} as const
