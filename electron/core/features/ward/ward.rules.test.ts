import { describe, expect, it } from 'vitest'
import { sampleSigner, sampleWard, threeTiers, twoTiers } from '../../testing/wardFixtures.ts'
import { agencyLines, headerOn, peopleCommitteeName, signersInOffice, wardFullName } from './ward.rules.ts'

describe('headerOn', () => {
  it('takes the period in force, from its first day', () => {
    expect(headerOn(sampleWard, '2025-06-30')).toBe(threeTiers)
    expect(headerOn(sampleWard, '2025-07-01')).toBe(twoTiers)
  })

  it('takes the earliest period for a day before all of them', () => {
    expect(headerOn({ headers: [twoTiers, threeTiers] }, '2010-01-01')).toBe(threeTiers)
  })
})

describe('wardFullName', () => {
  it('writes the kind small before a name and with a capital before a number', () => {
    expect(wardFullName({ wardName: 'Diên Hồng' })).toBe('phường Diên Hồng')
    expect(wardFullName({ wardName: '5' })).toBe('Phường 5')
    expect(peopleCommitteeName({ wardName: '5' })).toBe('Ủy ban nhân dân Phường 5')
  })

  it('does not say the kind twice, and keeps its capital where it was typed', () => {
    expect(wardFullName({ wardName: 'Phường 5' })).toBe('Phường 5')
    expect(wardFullName({ wardName: 'phường Diên Hồng' })).toBe('phường Diên Hồng')
    expect(wardFullName({ wardName: 'Phường Điện Biên Phủ' })).toBe('Phường Điện Biên Phủ')
    expect(wardFullName({ wardName: 'PHƯỜNG TÂN BÌNH' })).toBe('phường Tân Bình')
    expect(wardFullName({ wardName: 'P. Tân Bình' })).toBe('phường Tân Bình')
    expect(wardFullName({ wardName: 'P. 5' })).toBe('Phường 5')
  })
})

describe('agencyLines', () => {
  it('puts the people’s committee of the ward above the committee, whose name loses its quotes', () => {
    expect(agencyLines(sampleWard, '2023-08-10', 'committee')).toEqual({
      superior: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG DIÊN HỒNG'],
      issuer: [
        'BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
      ],
    })
  })

  it('puts the superior of that day above the people’s committee: the city in 2023, the province in 2026', () => {
    expect(agencyLines(sampleWard, '2023-08-10', 'people')).toEqual({
      superior: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ PLEIKU'],
      issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG DIÊN HỒNG'],
    })
    expect(agencyLines(sampleWard, '2026-11-22', 'people').superior).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI'])
  })

  it('shows no superior where the ward leaves it out', () => {
    const plain = { ...sampleWard, headers: [{ ...twoTiers, showSuperior: false }] }
    expect(agencyLines(plain, '2026-11-22', 'people').superior).toEqual([])
  })
})

describe('signersInOffice', () => {
  it('keeps those of the issuer whose office covers the day, both ends included', () => {
    const former = sampleSigner({ from: '2021-01-01', until: '2022-12-31' })
    const present = sampleSigner({ from: '2023-01-01' })
    const chairman = sampleSigner({ issuer: 'people', onBehalf: false, title: 'Chủ tịch', from: '2021-01-01' })
    const all = [former, present, chairman]

    expect(signersInOffice(all, 'committee', '2022-12-31')).toEqual([former])
    expect(signersInOffice(all, 'committee', '2023-01-01')).toEqual([present])
    expect(signersInOffice(all, 'people', '2023-01-01')).toEqual([chairman])
    expect(signersInOffice(all, 'committee', '2020-12-31')).toEqual([])
  })
})
