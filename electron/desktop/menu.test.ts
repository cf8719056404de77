import { describe, expect, it } from 'vitest'
import { contextMenuTemplate } from './contextMenu.ts'
import { menuTemplate } from './menu.ts'

const nothing = () => undefined

function roles(developing: boolean): string[] {
  return menuTemplate({ developing, openDataFolder: nothing, about: nothing })
    .flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
    .map((item) => item.role ?? '')
}

describe('menuTemplate', () => {
  it('is Vietnamese at every entry', () => {
    const menus = menuTemplate({ developing: true, openDataFolder: nothing, about: nothing })
    expect(menus.map((menu) => menu.label)).toEqual(['&Tệp', '&Sửa', '&Xem', 'Trợ &giúp'])
    const items = menus.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
    expect(items.filter((item) => item.type !== 'separator' && !item.label)).toEqual([])
  })

  it('has no reload and no developer tools in the installed program', () => {
    expect(roles(false)).not.toContain('reload')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})

describe('contextMenuTemplate', () => {
  it('offers nothing on an empty spot', () => {
    expect(contextMenuTemplate({ isEditable: false, selectionText: '  ' })).toEqual([])
  })

  it('offers copying where text is selected, and pasting in a field', () => {
    expect(contextMenuTemplate({ isEditable: false, selectionText: 'Tổ 3' })).toHaveLength(1)
    const field = contextMenuTemplate({ isEditable: true, selectionText: '' })
    expect(field.find((item) => item.role === 'cut')?.enabled).toBe(false)
    expect(field.map((item) => item.role)).toContain('paste')
  })
})
