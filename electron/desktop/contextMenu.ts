import type { MenuItemConstructorOptions } from 'electron'

/** What the right mouse button offers at a place; empty where there is nothing to do. */
export function contextMenuTemplate(place: {
  isEditable: boolean
  selectionText: string
}): MenuItemConstructorOptions[] {
  const selected = place.selectionText.trim() !== ''
  if (place.isEditable) {
    return [
      { role: 'undo', label: 'Hoàn tác' },
      { type: 'separator' },
      { role: 'cut', label: 'Cắt', enabled: selected },
      { role: 'copy', label: 'Sao chép', enabled: selected },
      { role: 'paste', label: 'Dán' },
      { role: 'selectAll', label: 'Chọn tất cả' },
    ]
  }
  return selected ? [{ role: 'copy', label: 'Sao chép' }] : []
}
