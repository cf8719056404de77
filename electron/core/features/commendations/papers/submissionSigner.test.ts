import { describe, expect, it } from 'vitest'
import type { SignerRecord } from '../../../../../shared/model/ward.ts'
import { chairman } from '../../../testing/roundsToDecide.ts'
import { sampleSigner } from '../../../testing/wardFixtures.ts'
import { isAddressee, submissionSigner } from './submissionSigner.ts'

describe('who signs a submission', () => {
  const stored = { revision: 0, sample: false }
  const context = (name: string) => ({ signers: [{ ...chairman({ name }), ...stored }] })
  const head = (name: string) => ({ ...sampleSigner({ name, otherTitle: '' }), ...stored })
  const goesTo = (one: string, other: string) => isAddressee(context(one), head(other), '2026-08-19')

  it('is the chairman it goes to, however the two lists of signers spell his name', () => {
    expect(goesTo('Nguyễn Văn Hòa', 'Ông Nguyễn Văn Hoà')).toBe(true)
    expect(goesTo('Rơ Châm H’Nhel', "RƠ CHÂM H'NHEL")).toBe(true)
  })

  it('is somebody else where the accents differ', () => {
    expect(goesTo('Lê Thị Hạnh', 'Lê Thị Hanh')).toBe(false)
  })

  it('is whoever signs for the head or by his order where the head is its addressee, the deputy before others', () => {
    const [chair] = context('Nguyễn Văn Mẫu').signers
    if (!chair) throw new Error('nobody')
    const byOrder = { ...head('Lê Thị Hạnh'), form: 'TL', headTitle: 'Trưởng Ban', title: 'Chánh Văn phòng' } as const
    const deputy = { ...head('Trần Văn Bình'), form: 'KT', headTitle: 'Trưởng Ban', title: 'Phó Trưởng Ban' } as const
    const signerAmong = (...committee: SignerRecord[]) =>
      submissionSigner({ signers: [chair, ...committee] }, '2026-08-19')?.name
    const himself = head('Nguyễn Văn Mẫu')
    expect(signerAmong(himself)).toBe('Nguyễn Văn Mẫu')
    expect(signerAmong(himself, byOrder)).toBe('Lê Thị Hạnh')
    expect(signerAmong(himself, deputy)).toBe('Trần Văn Bình')
    expect(signerAmong(himself, byOrder, deputy)).toBe('Trần Văn Bình')
    // What goes to nobody of the committee its head signs.
    expect(signerAmong(head('Vũ Minh Đức'), byOrder, deputy)).toBe('Vũ Minh Đức')
  })
})
