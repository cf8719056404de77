import { useWatch } from 'react-hook-form'
import type { WardYear } from '../../../../shared/model/ward.ts'
import { yearToOffer } from '../../../../shared/model/yearToOffer.ts'
import { useUnitWords } from '../../../foundation/ward/useUnitWords.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { NumberField } from '../../../kit/fields/NumberField.tsx'
import { FieldRows, type FieldRowsColumn } from '../../../kit/form/FieldRows.tsx'

/** The ward's own figures, a line a year, the latest first. */
export function WardYears() {
  const today = useToday()
  const words = useUnitWords()
  const years: readonly WardYear[] = useWatch({ name: 'years' })
  return (
    <FieldRows
      name="years"
      rowLabel="năm"
      addLabel="Thêm năm"
      empty={words('Diện tích, số {unit}, số hộ, số dân của từng năm.')}
      newestFirst
      newRow={() => ({
        year: yearToOffer(years, today),
        areaHa: null,
        groups: null,
        households: null,
        residents: null,
      })}
      columns={yearColumns(words('{Unit}'))}
    />
  )
}

const yearColumns = (units: string): FieldRowsColumn[] => [
  { label: 'Năm', width: '96px', field: (row) => <NumberField name={`${row}.year`} label="Năm" plain /> },
  {
    label: 'Diện tích (ha)',
    width: '150px',
    field: (row) => <NumberField name={`${row}.areaHa`} label="Diện tích" decimals />,
  },
  { label: units, width: '130px', field: (row) => <NumberField name={`${row}.groups`} label={units} /> },
  { label: 'Số hộ', width: '150px', field: (row) => <NumberField name={`${row}.households`} label="Số hộ" /> },
  { label: 'Số dân', width: '150px', field: (row) => <NumberField name={`${row}.residents`} label="Số dân" /> },
]
