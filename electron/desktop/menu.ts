import type { MenuItemConstructorOptions } from 'electron'

interface MenuChoices {
  /** Adds reloading and Chromium's developer tools; never in the installed program. */
  readonly developing: boolean
  readonly openDataFolder: () => void
  readonly about: () => void
}

/** The menu of the window. Letters after `&` answer to Alt; nothing is bound to a key that the screens use. */
export function menuTemplate({ developing, openDataFolder, about }: MenuChoices): MenuItemConstructorOptions[] {
  const forDevelopers: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload', label: 'Tải lại' },
    { role: 'toggleDevTools', label: 'Công cụ lập trình' },
  ]
  return [
    {
      label: '&Tệp',
      submenu: [
        { label: 'Mở thư mục dữ liệu', click: openDataFolder },
        { type: 'separator' },
        { role: 'quit', label: 'Thoát' },
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        { role: 'undo', label: 'Hoàn tác' },
        { role: 'redo', label: 'Làm lại' },
        { type: 'separator' },
        { role: 'cut', label: 'Cắt' },
        { role: 'copy', label: 'Sao chép' },
        { role: 'paste', label: 'Dán' },
        { role: 'pasteAndMatchStyle', label: 'Dán không kèm định dạng' },
        { role: 'selectAll', label: 'Chọn tất cả' },
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { role: 'resetZoom', label: 'Cỡ chữ thường' },
        { role: 'zoomIn', label: 'Phóng to' },
        { role: 'zoomOut', label: 'Thu nhỏ' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Toàn màn hình' },
        ...(developing ? forDevelopers : []),
      ],
    },
    { label: 'Trợ &giúp', submenu: [{ label: 'Giới thiệu', click: about }] },
  ]
}
