import { describe, expect, it } from 'vitest'
import { chairman } from '../testing/roundsToDecide.ts'
import { sampleSigner } from '../testing/wardFixtures.ts'
import { isAddressee } from './usualSigners.ts'

describe('who signs a submission', () => {
  const stored = { revision: 0, sample: false }
  const desk = (name: string) => ({ signers: [{ ...chairman({ name }), ...stored }] })
  const head = (name: string) => ({ ...sampleSigner({ name, otherTitle: '' }), ...stored })
  const goesTo = (one: string, other: string) => isAddressee(desk(one), head(other), '2026-08-19')

  it('is the chairman it goes to, however the two lists of signers spell his name', () => {
    expect(goesTo('Nguyễn Văn Hòa', 'Ông Nguyễn Văn Hoà')).toBe(true)
    expect(goesTo('Rơ Châm H’Nhel', "RƠ CHÂM H'NHEL")).toBe(true)
  })

  it('is somebody else where the accents differ', () => {
    expect(goesTo('Lê Thị Hạnh', 'Lê Thị Hanh')).toBe(false)
  })
})
