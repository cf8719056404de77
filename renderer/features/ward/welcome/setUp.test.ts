import { describe, expect, it } from 'vitest'
import { signerSchema, wardSchema } from '../../../../shared/model/ward.ts'
import { defaultSetUp, fieldOf, setUpSchema, signersOf, wardOf } from './setUp.ts'

const filled = { ...defaultSetUp, wardName: 'Sông Trà', province: 'tỉnh Quảng Hòa', placeName: 'Sông Trà' }
const ids = { head: '01980000-0000-7000-8000-000000000001', chairman: '01980000-0000-7000-8000-000000000002' }
const headerId = '01980000-0000-7000-8000-000000000003'

describe('first set-up', () => {
  it('makes a ward that the program takes', () => {
    expect(wardSchema.safeParse(wardOf(filled, headerId)).success).toBe(true)
  })

  it('asks only for what a ward has of its own', () => {
    const wrong = setUpSchema.safeParse(defaultSetUp).error?.issues.map((issue) => issue.path.join('.'))
    expect(wrong).toEqual(['wardName', 'province', 'placeName'])
  })

  it('makes a signer of each name given, valid on their own', () => {
    const both = signersOf({ ...filled, headName: 'Trần Văn Hòa', chairmanName: 'Lê Thị Mai' }, ids)
    expect(both.map((signer) => [signer.issuer, signer.onBehalf, signer.title])).toEqual([
      ['committee', true, 'Trưởng Ban'],
      ['people', false, 'Chủ tịch'],
    ])
    for (const signer of both) expect(signerSchema.safeParse(signer).success).toBe(true)
    expect(signersOf(filled, ids)).toEqual([])
  })

  it('shows at its own field what is wrong with the ward or one of its signers', () => {
    const chairmanAlone = signersOf({ ...filled, chairmanName: 'Lê Thị Mai' }, ids)
    const both = signersOf({ ...filled, headName: 'Trần Văn Hòa', chairmanName: 'Lê Thị Mai' }, ids)
    expect(fieldOf('signers.0.from', both)).toBe('headSince')
    expect(fieldOf('signers.1.from', both)).toBe('chairmanSince')
    expect(fieldOf('signers.0.name', chairmanAlone)).toBe('chairmanName')
    expect(fieldOf('signers.0.title', both)).toBe('headName')
    expect(fieldOf('headers.0.placeName', both)).toBe('placeName')
    expect(fieldOf('units.0.headTitle', both)).toBe('unitHeadTitle')
    expect(fieldOf('committee.symbol', both)).toBe('committee.symbol')
  })

  it('asks since when a named signer holds office', () => {
    const result = setUpSchema.safeParse({ ...filled, headName: 'Trần Văn Hòa', headSince: null })
    expect(result.error?.issues.map((issue) => issue.path)).toEqual([['headSince']])
  })
})
