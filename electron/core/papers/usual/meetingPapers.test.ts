import { describe, expect, it } from 'vitest'
import { isSigner } from './meetingPapers.ts'

const signer = { name: 'Nguyễn Văn An', title: 'Phó Trưởng Ban', otherTitle: 'Trưởng Công an phường' }

describe('the signer on the list of who is invited', () => {
  it('is known by name and one of the posts', () => {
    expect(isSigner({ name: signer.name, post: 'Trưởng Công an phường, Phó Trưởng Ban Thường trực' }, signer)).toBe(
      true,
    )
    expect(isSigner({ name: signer.name, post: 'Trưởng Công an phường' }, signer)).toBe(true)
  })

  it('is not a namesake in another post, who is invited', () => {
    expect(isSigner({ name: signer.name, post: 'Bí thư Đoàn phường, Ủy viên' }, signer)).toBe(false)
    expect(isSigner({ name: signer.name, post: 'Trưởng Ban' }, signer)).toBe(false)
    expect(isSigner({ name: 'Trần Thị Bình', post: 'Phó Trưởng Ban' }, signer)).toBe(false)
  })
})
