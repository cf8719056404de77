import { describe, expect, it } from 'vitest'
import { honorificFor, nameWithHonorific } from './nominee.ts'

describe('names of those proposed', () => {
  it('stand as papers print them', () => {
    expect(nameWithHonorific({ recipientKind: 'person', honorific: 'bà', name: 'Đặng Thị Mẫu' })).toBe(
      'Bà Đặng Thị Mẫu',
    )
    expect(nameWithHonorific({ recipientKind: 'household', honorific: 'ông', name: 'Lê Văn Mẫu' })).toBe(
      'Hộ ông Lê Văn Mẫu',
    )
    expect(nameWithHonorific({ recipientKind: 'household', honorific: null, name: 'Hộ bà Hai' })).toBe('Hộ bà Hai')
    expect(nameWithHonorific({ recipientKind: 'collective', honorific: null, name: 'Tổ dân phố 3' })).toBe(
      'Tổ dân phố 3',
    )
  })

  it('are empty before a name is typed', () => {
    expect(nameWithHonorific({ recipientKind: 'person', honorific: 'ông', name: ' ' }).trim()).toBe('')
  })

  it('carry a form of address only where there is a person', () => {
    expect(honorificFor('collective', 'bà')).toBeNull()
    expect(honorificFor('person', null)).toBe('ông')
    expect(honorificFor('household', null)).toBeNull()
    expect(honorificFor('person', 'bà')).toBe('bà')
  })
})
