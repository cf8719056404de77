import { useQuery } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { awardedLabels, awardKindLabels, catalogueSchema } from '../../../shared/model/catalogue.ts'
import { newestFirst } from '../../../shared/model/legalFacts.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { dayColumns, sourceColumn } from '../../kit/facts/factColumns.tsx'
import { ChoicesField } from '../../kit/fields/ChoicesField.tsx'
import { optionsOf } from '../../kit/fields/options.ts'
import { SelectField } from '../../kit/fields/SelectField.tsx'
import { TextField } from '../../kit/fields/TextField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FormSection } from '../../kit/form/FieldGrid.tsx'
import { FieldRows, type FieldRowsColumn } from '../../kit/form/FieldRows.tsx'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { lostRowQuestion } from '../../kit/save/lostRowQuestion.ts'
import { useAskedSave } from '../../kit/save/useAskedSave.ts'
import { UnreadableRows } from '../unreadable/index.ts'

/** Danh mục khen thưởng: award forms and titles with the days on which each may be given. */
export default function CatalogueTab() {
  const catalogue = useQuery(orpc.catalogue.list.queryOptions())
  const save = useAskedSave(client.catalogue.save, lostRowQuestion)
  const words = useUnitWords()

  if (catalogue.isError) return <ErrorState error={catalogue.error} onRetry={() => catalogue.refetch()} />
  if (catalogue.isPending) return <LoadingShape />
  const { revision, entries } = catalogue.data

  return (
    <>
      <UnreadableRows of={['catalogue']} />
      <EntityForm
        schema={catalogueSchema}
        initial={{ entries: newestFirst(entries) }}
        version={revision}
        draftKey="catalogue"
        onSave={(values, opened) => save.mutateAsync({ ...values, revision: opened })}
      >
        <FormSection
          title="Hình thức khen thưởng và danh hiệu thi đua"
          text="Đề nghị khen thưởng gợi ý theo danh mục này. Chưa biết ngày hết áp dụng thì để trống “Đến ngày”."
        >
          <FieldRows
            name="entries"
            rowLabel="hình thức, danh hiệu"
            addLabel="Thêm hình thức, danh hiệu"
            newestFirst
            newRow={newEntry}
            columns={columnsIn(words)}
          />
        </FormSection>
      </EntityForm>
    </>
  )
}

function newEntry() {
  const days = { validFrom: '', validUntil: null, toCheck: '' }
  return { id: v7(), ...days, kind: 'title', name: '', recipients: [], giver: '', source: '' }
}

function columnsIn(words: (text: string) => string): FieldRowsColumn[] {
  return [
    ...dayColumns,
    {
      label: 'Loại',
      width: '116px',
      field: (row) => <SelectField name={`${row}.kind`} label="Loại" options={optionsOf(awardKindLabels)} />,
    },
    {
      label: 'Tên',
      width: 'minmax(0, 1.1fr)',
      least: 130,
      field: (row) => <TextField name={`${row}.name`} label="Tên" line minRows={1} />,
    },
    {
      label: 'Tặng cho',
      width: '132px',
      field: (row) => (
        <ChoicesField
          name={`${row}.recipients`}
          label="Tặng cho"
          options={optionsOf(awardedLabels).map(({ value, label }) => ({ value, label: words(label) }))}
        />
      ),
    },
    {
      label: 'Người tặng',
      width: 'minmax(0, 1fr)',
      least: 130,
      field: (row) => <TextField name={`${row}.giver`} label="Người tặng" line minRows={1} />,
    },
    sourceColumn,
  ]
}
