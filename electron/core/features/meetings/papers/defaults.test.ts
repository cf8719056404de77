import { describe, expect, it } from 'vitest'
import { isChair, isSigner } from './defaults.ts'

const signer = { name: 'Nguyễn Văn An', title: 'Phó Trưởng Ban', otherTitle: 'Trưởng Công an phường' }

describe('the chair on the list of who is invited', () => {
  it('is the same member, or typed by hand in any spelling of the name', () => {
    const typed = (name: string) => ({ memberId: null, name })
    expect(isChair(typed('Ông Nguyễn Văn Hoà'), typed('Nguyễn Văn Hòa'))).toBe(true)
    expect(isChair(typed('Nguyễn Văn Hoa'), typed('Nguyễn Văn Hòa'))).toBe(false)
    expect(isChair(typed('Nguyễn Văn Hòa'), { memberId: 'a', name: 'Nguyễn Văn Hòa' })).toBe(false)
    expect(isChair({ memberId: 'a', name: 'Tên cũ' }, { memberId: 'a', name: 'Tên mới' })).toBe(true)
    expect(isChair(typed('Nguyễn Văn Hòa'), null)).toBe(false)
  })
})

describe('the signer on the list of who is invited', () => {
  it('is known by name and one of the posts', () => {
    expect(isSigner({ name: signer.name, post: 'Trưởng Công an phường, Phó Trưởng Ban Thường trực' }, signer)).toBe(
      true,
    )
    expect(isSigner({ name: signer.name, post: 'Trưởng Công an phường' }, signer)).toBe(true)
  })

  it('is known however the name is spelled in the two lists', () => {
    const post = 'Phó Trưởng Ban'
    const named = (name: string) => ({ ...signer, name })
    expect(isSigner({ name: 'Ông Nguyễn Văn An', post }, signer)).toBe(true)
    expect(isSigner({ name: 'Nguyễn Thị Hoà', post }, named('Nguyễn Thị Hòa'))).toBe(true)
    expect(isSigner({ name: 'Rơ Châm H’Nhel', post }, named("Rơ Châm H'Nhel"))).toBe(true)
    expect(isSigner({ name: 'Lê Thị Hanh', post }, named('Lê Thị Hạnh'))).toBe(false)
  })

  it('is not a namesake in another post, who is invited', () => {
    expect(isSigner({ name: signer.name, post: 'Bí thư Đoàn phường, Ủy viên' }, signer)).toBe(false)
    expect(isSigner({ name: signer.name, post: 'Trưởng Ban' }, signer)).toBe(false)
    expect(isSigner({ name: 'Trần Thị Bình', post: 'Phó Trưởng Ban' }, signer)).toBe(false)
  })
})
