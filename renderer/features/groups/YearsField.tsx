import { useWatch } from 'react-hook-form'
import type { Group } from '../../../shared/model/groups.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { FieldRows } from '../../kit/form/FieldRows.tsx'
import { blankYear } from './groupForm.ts'

/** The figures of a group, a line a year, the latest first. */
export function YearsField() {
  const today = useToday()
  const years = useWatch<Group, 'years'>({ name: 'years' })
  return (
    <FieldRows
      name="years"
      rowLabel="số liệu"
      addLabel="Thêm năm"
      empty="Chưa có số liệu năm nào."
      newestFirst
      newRow={() => blankYear(years, today)}
      columns={[
        { label: 'Năm', width: '72px', field: (row) => <NumberField name={`${row}.year`} label="Năm" plain /> },
        {
          label: 'Số hộ',
          width: '1fr',
          least: 80,
          field: (row) => <NumberField name={`${row}.households`} label="Số hộ" />,
        },
        {
          label: 'Nhân khẩu',
          width: '1fr',
          least: 80,
          field: (row) => <NumberField name={`${row}.residents`} label="Nhân khẩu" />,
        },
        {
          label: 'Hộ ký cam kết',
          width: '1.2fr',
          least: 80,
          field: (row) => <NumberField name={`${row}.committedHouseholds`} label="Hộ ký cam kết" />,
        },
      ]}
    />
  )
}
