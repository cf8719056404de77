import { describe, expect, it } from 'vitest'
import { defaultUnit, deputyTitle, inUnitWords, unitLevelSchema, unitLevelsSchema, unitOf } from './units.ts'

const khuPho = { name: 'khu phố', headTitle: 'Trưởng khu phố' }

describe('what a ward calls its residential units', () => {
  it('is written as running text needs it, however it was typed', () => {
    expect(unitLevelSchema.parse({ name: ' Khu  phố ', headTitle: 'trưởng khu phố' })).toEqual(khuPho)
    expect(unitLevelSchema.safeParse({ name: ' ', headTitle: '' }).error?.issues.map(({ message }) => message)).toEqual(
      ['Nhập tên gọi.', 'Nhập chức danh người đứng đầu.'],
    )
  })

  it('is tổ dân phố where nobody chose, and has two levels at most', () => {
    expect(unitLevelsSchema.parse(undefined)).toEqual([defaultUnit])
    expect(unitOf(null)).toEqual(defaultUnit)
    expect(unitOf({ units: [khuPho, defaultUnit] })).toEqual(khuPho)
    expect(unitLevelsSchema.safeParse([khuPho, khuPho, khuPho]).success).toBe(false)
  })

  it('names the deputy after the head', () => {
    expect(deputyTitle(defaultUnit)).toBe('Tổ phó')
    expect(deputyTitle(khuPho)).toBe('Phó Trưởng khu phố')
  })

  it('takes its place in the texts of the program, with a capital where one stands', () => {
    expect(inUnitWords('{Unit} mới: {head}, {deputy} của {unit} {x}', khuPho)).toBe(
      'Khu phố mới: trưởng khu phố, phó Trưởng khu phố của khu phố {x}',
    )
  })
})
