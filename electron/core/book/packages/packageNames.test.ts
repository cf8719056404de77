import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keptName,
  packageName,
  packageOfLeftover,
  replacedName,
  unfinishedName,
  yearOfPackage,
} from './packageNames.ts'
import { isSafePath } from './packagePaths.ts'

describe('packageName', () => {
  it('tells year and ward, and for whom', () => {
    expect(packageName(2026, 'phường Diên Hồng', false)).toBe('2026_phuong-dien-hong')
    expect(packageName(2026, 'Phường 5', true)).toBe('2026_phuong-5_cap-tren')
  })

  it('is safe on a stick and found again, whatever the ward is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean(), (ward, forSuperiors) => {
        const name = packageName(2026, ward, forSuperiors)
        expect(yearOfPackage(`${name}`)).toBe(/^2026_/.test(name) ? 2026 : null)
        for (const one of [name, unfinishedName(name), replacedName(name), keptName(name, 99)]) {
          expect(isSafePath(one) && one.length < 100, one).toBe(true)
        }
        expect(packageName(2026, ward, true)).not.toBe(packageName(2026, ward, false))
      }),
    )
  })

  it('is told from an older one that is kept, which is found beside it', () => {
    expect(keptName('2026_phuong-5', 2)).toBe('2026_phuong-5_cu-2')
    expect(yearOfPackage('2026_phuong-5_cu-2')).toBe(2026)
    expect(packageName(2026, 'Phường 5_cũ-2', false)).toBe('2026_phuong-5-cu-2')
  })

  it('is told from the names on its way', () => {
    expect(packageOfLeftover('~2026_phuong-5.tmp')).toBe('2026_phuong-5')
    expect(packageOfLeftover('~2026_phuong-5.old')).toBe('2026_phuong-5')
    for (const other of ['2026_phuong-5', '~bao-cao.tmp', '~2026_phuong-5.doc', '~$2026_a.tmp']) {
      expect(packageOfLeftover(other), other).toBeNull()
    }
    expect(yearOfPackage('anh 2026')).toBeNull()
  })
})
