import { describe, expect, it } from 'vitest'
import { type PersonOption, personNamed, unitOfNamed } from './people.ts'

const person = (name: string, key = name): PersonOption => ({
  key,
  memberId: key,
  honorific: 'bà',
  name,
  post: 'Ủy viên',
})

describe('a typed name', () => {
  it('is the one who is called so', () => {
    const people = [person('Trần Thị Mẫu'), person('Lê Văn Mẫu')]
    expect(personNamed(people, ' trần thị  mẫu ')?.key).toBe('Trần Thị Mẫu')
    expect(personNamed(people, 'Trần Thị')).toBeUndefined()
    expect(personNamed(people, '')).toBeUndefined()
  })

  it('brings the unit of the one on the list, however it is spelled', () => {
    const attendees = [
      { name: "Rơ Châm H'Nhel", unit: 'Hội Phụ nữ phường' },
      { name: 'Nguyễn Thị Hòa', unit: 'Tổ dân phố 3' },
    ]
    expect(unitOfNamed(attendees, 'bà rơ châm H’Nhel')).toBe('Hội Phụ nữ phường')
    expect(unitOfNamed(attendees, 'Nguyễn Thị Hoà')).toBe('Tổ dân phố 3')
    expect(unitOfNamed(attendees, 'Nguyễn Thị Hoa')).toBe('')
    expect(unitOfNamed(attendees, '')).toBe('')
  })

  it('is nobody where two are called so', () => {
    expect(personNamed([person('Lê Văn Mẫu', '1'), person('Lê Văn Mẫu', '2')], 'Lê Văn Mẫu')).toBeUndefined()
  })
})
