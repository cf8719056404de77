import type { TableColumn } from '../../kit/table/columns.ts'
import type { MemberRow } from './memberRows.ts'

const columns: readonly TableColumn<MemberRow>[] = [
  { id: 'protocolOrder', label: 'Thứ tự', kind: 'number', value: (row) => row.protocolOrder, width: 84, noPrint: true },
  { id: 'name', label: 'Họ và tên', kind: 'name', value: (row) => row.name, flex: 1 },
  { id: 'committeePost', label: 'Chức vụ trong BCĐ', value: (row) => row.committeePost, width: 240 },
  { id: 'outside', label: 'Chức vụ, đơn vị', value: (row) => row.outside, flex: 1.6, lesser: true },
  {
    id: 'phone',
    label: 'Điện thoại',
    value: (row) => unbroken(row.phone),
    width: 140,
    sortable: false,
    lesser: true,
  },
]

const term = { id: 'term', label: 'Nhiệm kỳ', value: (row: MemberRow) => row.term, lesser: true }

/** Columns of the list, on screen and on paper. */
export const columnsInOffice: readonly TableColumn<MemberRow>[] = [...columns, { ...term, width: 136 }]

/** With room for both days of the terms that have ended. */
export const columnsOfAll: readonly TableColumn<MemberRow>[] = [...columns, { ...term, width: 218 }]

/** A phone number is not parted at the end of a line. */
function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0')
}
