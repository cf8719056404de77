import { useQuery } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { client, orpc } from '../../../foundation/client/client.ts'
import { CheckField } from '../../../kit/fields/CheckField.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { FieldGrid, FormSection, Wide } from '../../../kit/form/FieldGrid.tsx'
import { FieldRows, type FieldRowsColumn } from '../../../kit/form/FieldRows.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { lostRowQuestion } from '../../../kit/save/lostRowQuestion.ts'
import { useAskedSave } from '../../../kit/save/useAskedSave.ts'
import { UnreadableRows } from '../../unreadable/index.ts'
import { UnitFields } from '../UnitFields.tsx'
import { WardYears } from './WardYears.tsx'
import { editableWard, wardFormSchema } from './wardForms.ts'

/** Phường và Ban Chỉ đạo: the committee, the names at the head of papers by day, the ward's figures by year. */
export function WardTab() {
  const ward = useQuery(orpc.ward.get.queryOptions())
  const years = useQuery(orpc.ward.years.queryOptions())
  const save = useAskedSave(client.ward.update, lostRowQuestion)

  if (ward.isError) {
    return (
      <>
        <UnreadableRows of={['ward', 'years']} />
        <ErrorState error={ward.error} onRetry={() => ward.refetch()} />
      </>
    )
  }
  if (years.isError) return <ErrorState error={years.error} onRetry={() => years.refetch()} />
  if (ward.isPending || years.isPending) return <LoadingShape />
  const latest = ward.data.headers.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0]

  return (
    <>
      <UnreadableRows of={['years']} />
      <EntityForm
        schema={wardFormSchema}
        initial={{ ward: editableWard(ward.data), years: years.data.years }}
        version={Math.min(ward.data.revision, years.data.revision)}
        draftKey="ward"
        onSave={(form, revision) => save.mutateAsync({ ...form, revision })}
      >
        <FormSection title="Ban Chỉ đạo">
          <FieldGrid>
            <Wide>
              <TextField name="ward.committee.fullName" label="Tên đầy đủ" required line minRows={2} />
            </Wide>
            <LineField name="ward.committee.shortName" label="Tên gọi tắt" required helper="In sau chữ TM. ở phần ký" />
            <Wide>
              <CheckField
                name="ward.committee.usesParentSeal"
                label="Ban Chỉ đạo dùng con dấu của Ủy ban nhân dân phường"
                helper="Khi đó chức vụ ở cơ quan có dấu được in dưới chức vụ trong Ban Chỉ đạo"
              />
            </Wide>
          </FieldGrid>
        </FormSection>
        <FormSection title="Đơn vị dân cư">
          <FieldGrid>
            <UnitFields name="ward.units.0.name" headTitle="ward.units.0.headTitle" />
          </FieldGrid>
        </FormSection>
        <FormSection
          title="Tên ở đầu văn bản"
          text="Theo ngày ký: văn bản trước 01/7/2025 mang tên cũ, có cấp huyện. Mỗi lần đổi tên thêm một mốc."
        >
          <FieldRows
            name="ward.headers"
            rowLabel="mốc"
            addLabel="Thêm mốc"
            newestFirst
            newRow={() => ({
              id: v7(),
              validFrom: '',
              wardName: latest?.wardName ?? '',
              province: latest?.province ?? '',
              district: '',
              showSuperior: latest?.showSuperior ?? false,
              placeName: latest?.placeName ?? '',
            })}
            columns={headerColumns}
          />
        </FormSection>
        <FormSection title="Số liệu của phường theo năm">
          <WardYears />
        </FormSection>
      </EntityForm>
    </>
  )
}

const headerColumns: FieldRowsColumn[] = [
  { label: 'Áp dụng từ', width: '148px', field: (row) => <DateField name={`${row}.validFrom`} label="Áp dụng từ" /> },
  { label: 'Tên phường', width: '1fr', field: (row) => <LineField name={`${row}.wardName`} label="Tên phường" /> },
  {
    label: 'Tỉnh, thành phố',
    width: '1.2fr',
    field: (row) => <LineField name={`${row}.province`} label="Tỉnh, thành phố" />,
  },
  {
    label: 'Cấp huyện (nếu có)',
    width: '1.2fr',
    field: (row) => <LineField name={`${row}.district`} label="Cấp huyện" />,
  },
  { label: 'Địa danh', width: '1fr', field: (row) => <LineField name={`${row}.placeName`} label="Địa danh" /> },
  {
    label: 'In cấp trên',
    width: '84px',
    field: (row) => <CheckField name={`${row}.showSuperior`} label="In cơ quan cấp trên trên tên Ủy ban nhân dân" />,
  },
]
