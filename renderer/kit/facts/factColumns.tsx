import { DateField } from '../fields/DateField.tsx'
import { TextField } from '../fields/TextField.tsx'
import type { FieldRowsColumn } from '../form/FieldRows.tsx'
import { CheckMark } from './CheckMark.tsx'

/** The days on which a legal fact is in force. */
export const dayColumns: readonly FieldRowsColumn[] = [
  {
    label: 'Từ ngày',
    width: '148px',
    field: (row) => <DateField name={`${row}.validFrom`} label="Áp dụng từ ngày" />,
  },
  {
    label: 'Đến ngày',
    width: '148px',
    field: (row) => <DateField name={`${row}.validUntil`} label="Áp dụng đến ngày" nullable />,
  },
]

/** Where the law says it, with the mark where something is to be checked. */
export const sourceColumn: FieldRowsColumn = {
  label: 'Văn bản quy định',
  width: 'minmax(0, 1fr)',
  field: (row) => (
    <>
      <TextField name={`${row}.source`} label="Văn bản quy định" line minRows={1} />
      <CheckMark row={row} next="source" />
    </>
  ),
}
