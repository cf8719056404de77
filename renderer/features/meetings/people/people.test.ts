import { describe, expect, it } from 'vitest'
import { type PersonOption, personNamed } from './people.ts'

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

  it('is nobody where two are called so', () => {
    expect(personNamed([person('Lê Văn Mẫu', '1'), person('Lê Văn Mẫu', '2')], 'Lê Văn Mẫu')).toBeUndefined()
  })
})
