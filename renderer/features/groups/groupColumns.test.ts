import { expect, it } from 'vitest'
import { defaultUnit } from '../../../shared/model/units.ts'
import { columnsInForce, columnsOfAll } from './groupColumns.ts'

it('the columns of figures name their year, on both lists', () => {
  for (const columns of [columnsInForce, columnsOfAll]) {
    const figures = columns(defaultUnit, 2025).filter(({ kind }) => kind === 'number')
    expect(figures.map(({ label }) => label)).toEqual(['Hộ 2025', 'Nhân khẩu 2025', 'Ký cam kết 2025'])
  }
})
