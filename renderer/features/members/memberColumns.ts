import type { TableColumn } from '../../ui/table/columns.ts'
import type { MemberRow } from './memberRows.ts'

/** The list of members, on screen and on paper. */
export const memberColumns: readonly TableColumn<MemberRow>[] = [
  { id: 'protocolOrder', label: 'Thứ tự', kind: 'number', value: (row) => row.protocolOrder, width: 84, noPrint: true },
  { id: 'name', label: 'Họ và tên', kind: 'name', value: (row) => row.name, flex: 1 },
  { id: 'committeePost', label: 'Chức vụ trong BCĐ', value: (row) => row.committeePost, width: 224 },
  { id: 'outside', label: 'Chức vụ, đơn vị', value: (row) => row.outside, flex: 1.6, wideOnly: true },
  { id: 'phone', label: 'Điện thoại', value: (row) => row.phone, width: 140, sortable: false, wideOnly: true },
  { id: 'term', label: 'Nhiệm kỳ', value: (row) => row.term, width: 204, wideOnly: true },
]
