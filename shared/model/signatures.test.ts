import { describe, expect, it } from 'vitest'
import { type Signature, signatureLines } from './signatures.ts'

const signature = (changes: Partial<Signature> = {}): Signature => ({
  onBehalf: true,
  form: 'direct',
  headTitle: '',
  title: 'Trưởng Ban',
  otherTitle: 'Chủ tịch UBND phường',
  name: 'Nguyễn Văn Mẫu',
  ...changes,
})
const deputy = { headTitle: 'Trưởng Ban', title: 'Phó Trưởng Ban', otherTitle: 'Trưởng Công an phường' }

describe('signatureLines', () => {
  it('signs for a collective with TM., the other post above the name', () => {
    expect(signatureLines(signature(), 'Ban Chỉ đạo', true)).toEqual({
      authority: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
      otherTitle: 'CHỦ TỊCH UBND PHƯỜNG',
      name: 'Nguyễn Văn Mẫu',
    })
  })

  it('leaves the other post out where the parent’s seal is not used', () => {
    expect(signatureLines(signature(), 'Ban Chỉ đạo', false).otherTitle).toBe('')
  })

  it('lets a deputy sign for the head (KT.), under TM. or not', () => {
    expect(signatureLines(signature({ ...deputy, form: 'KT' }), 'Ban Chỉ đạo', true).authority).toEqual([
      'TM. BAN CHỈ ĐẠO',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
    ])
    const vice = signature({ onBehalf: false, form: 'KT', headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' })
    expect(signatureLines(vice, 'Ủy ban nhân dân', false).authority).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  })

  it('writes TL., TUQ. and Q. before the right title', () => {
    const plain = signature({ ...deputy, onBehalf: false })
    const authority = (form: Signature['form']) => signatureLines({ ...plain, form }, 'Ban Chỉ đạo', true).authority
    expect(authority('TL')).toEqual(['TL. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'])
    expect(authority('TUQ')).toEqual(['TUQ. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'])
    expect(authority('Q')).toEqual(['Q. PHÓ TRƯỞNG BAN'])
  })

  it('lets a chairman sign alone', () => {
    const chairman = signature({ onBehalf: false, title: 'Chủ tịch', otherTitle: '' })
    expect(signatureLines(chairman, 'Ủy ban nhân dân', true)).toMatchObject({ authority: ['CHỦ TỊCH'], otherTitle: '' })
  })
})
