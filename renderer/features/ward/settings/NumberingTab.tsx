import { useQuery } from '@tanstack/react-query'
import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { numberingLabels } from '../../../../shared/model/ward.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { CheckField } from '../../../kit/fields/CheckField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { optionsOf } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { FieldGrid, FormSection } from '../../../kit/form/FieldGrid.tsx'
import { FieldRows, type FieldRowsColumn } from '../../../kit/form/FieldRows.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { lostRowQuestion } from '../../../kit/save/lostRowQuestion.ts'
import { useAskedSave } from '../../../kit/save/useAskedSave.ts'
import { UnreadableRows } from '../../unreadable/index.ts'
import { QuorumShareField } from './QuorumShareField.tsx'
import { editableWard, numberingFormSchema } from './wardForms.ts'

/** Số và ký hiệu: how papers are numbered, and when a meeting has its quorum. */
export function NumberingTab() {
  const ward = useQuery(orpc.ward.get.queryOptions())
  const rules = useQuery(orpc.ward.quorumRules.queryOptions())
  const save = useAskedSave(client.ward.update, lostRowQuestion)

  if (ward.isError) {
    return (
      <>
        <UnreadableRows of={['ward', 'rules']} />
        <ErrorState error={ward.error} onRetry={() => ward.refetch()} />
      </>
    )
  }
  if (rules.isError) return <ErrorState error={rules.error} onRetry={() => rules.refetch()} />
  if (ward.isPending || rules.isPending) return <LoadingShape />

  return (
    <>
      <UnreadableRows of={['rules']} />
      <EntityForm
        schema={numberingFormSchema}
        initial={{ ward: editableWard(ward.data), rules: rules.data.rules }}
        version={Math.min(ward.data.revision, rules.data.revision)}
        draftKey="numbering"
        onSave={(form, revision) => save.mutateAsync({ ...form, revision })}
      >
        <FormSection title="Số văn bản" text="Số đã cấp không đổi; cách đánh số mới dùng cho các số cấp sau.">
          <FieldGrid>
            <LineField
              name="ward.committee.symbol"
              label="Ký hiệu Ban Chỉ đạo"
              required
              helper="Ví dụ BCĐ: số 05/BB-BCĐ"
            />
            <SelectField
              name="ward.committeeNumbering"
              label="Ban Chỉ đạo đánh số"
              required
              options={optionsOf(numberingLabels)}
            />
            <LineField
              name="ward.peopleSymbol"
              label="Ký hiệu Ủy ban nhân dân"
              required
              helper="Ví dụ UBND: số 12/QĐ-UBND"
            />
            <SelectField
              name="ward.peopleNumbering"
              label="Ủy ban nhân dân đánh số"
              required
              options={optionsOf(numberingLabels)}
            />
            <LineField name="ward.archive" label="Nơi lưu" required helper="Đứng ở dòng Lưu, cuối Nơi nhận" />
          </FieldGrid>
        </FormSection>
        <FormSection
          title="Số người cần có mặt"
          text="Tính trên số thành viên được triệu tập; người được cử họp thay tính như thành viên."
        >
          <FieldRows
            name="rules"
            rowLabel="quy định"
            addLabel="Thêm loại cuộc họp"
            newRow={() => ({ kind: 'other', required: true, numerator: 1, denominator: 2, moreThan: true })}
            columns={ruleColumns}
          />
        </FormSection>
      </EntityForm>
    </>
  )
}

const ruleColumns: FieldRowsColumn[] = [
  {
    label: 'Loại cuộc họp',
    width: '260px',
    field: (row) => <SelectField name={`${row}.kind`} label="Loại cuộc họp" options={optionsOf(meetingKindLabels)} />,
  },
  { label: 'Cần đủ số', width: '90px', field: (row) => <CheckField name={`${row}.required`} label="Cần đủ số" /> },
  { label: 'Tỷ lệ', width: '180px', field: (row) => <QuorumShareField row={row} /> },
]
