import { deputyTitle, type UnitLevel } from '../../../shared/model/units.ts'
import type { TableColumn } from '../../kit/table/columns.ts'
import type { GroupRow } from './groupRows.ts'

const columns = (unit: UnitLevel, year: number): TableColumn<GroupRow>[] => [
  { id: 'name', label: 'Tên', value: (row) => row.name, flex: 0.9 },
  { id: 'headName', label: unit.headTitle, kind: 'name', value: (row) => row.headName, flex: 1 },
  { id: 'deputyName', label: deputyTitle(unit), kind: 'name', value: (row) => row.deputyName, flex: 0.9, lesser: true },
  { id: 'hall', label: 'Nhà sinh hoạt', value: (row) => row.hall, flex: 1.3, lesser: true },
  { id: 'households', label: `Hộ ${year}`, kind: 'number', value: (row) => row.households, width: 76 },
  {
    id: 'residents',
    label: `Nhân khẩu ${year}`,
    kind: 'number',
    value: (row) => row.residents,
    width: 106,
    lesser: true,
  },
  {
    id: 'committed',
    label: `Ký cam kết ${year}`,
    kind: 'number',
    value: (row) => row.committedHouseholds,
    width: 106,
    lesser: true,
  },
]

const days = { id: 'days', label: 'Hiệu lực', value: (row: GroupRow) => row.days, lesser: true }

/** Columns of the list, on screen and on paper; figures are those of one year, which the columns name. */
export function columnsInForce(unit: UnitLevel, year: number): TableColumn<GroupRow>[] {
  return [...columns(unit, year), { ...days, width: 136 }]
}

/** With room for both days of the groups that were dissolved. */
export function columnsOfAll(unit: UnitLevel, year: number): TableColumn<GroupRow>[] {
  return [...columns(unit, year), { ...days, width: 218 }]
}
