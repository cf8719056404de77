import { useQuery } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { legalFactsSchema, recipientKindLabels, roundingLabels } from '../../../../shared/model/ward.ts'
import { client, orpc } from '../../../app/client.ts'
import { useSave } from '../../../app/useSave.ts'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import { AutocompleteField } from '../../../ui/fields/AutocompleteField.tsx'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { LinesField } from '../../../ui/fields/LinesField.tsx'
import { MoneyField, NumberField } from '../../../ui/fields/NumberField.tsx'
import { optionsOf } from '../../../ui/fields/options.ts'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { EntityForm } from '../../../ui/form/EntityForm.tsx'
import { FormSection } from '../../../ui/form/FieldGrid.tsx'
import { FieldRows, type FieldRowsColumn } from '../../../ui/form/FieldRows.tsx'
import { LoadingShape } from '../../../ui/LoadingShape.tsx'
import { editableFacts } from './wardForms.ts'

/** Căn cứ và mức thưởng: legal facts with the day from which each is in force. */
export function LawTab() {
  const facts = useQuery(orpc.ward.legalFacts.queryOptions())
  const save = useSave(client.ward.saveLegalFacts)

  if (facts.isError) return <ErrorState error={facts.error} onRetry={() => facts.refetch()} />
  if (facts.isPending) return <LoadingShape />
  const initial = editableFacts(facts.data.facts)
  const forms = [...new Set(initial.rewardRates.map((rate) => rate.form))]

  return (
    <EntityForm
      schema={legalFactsSchema}
      initial={initial}
      version={facts.data.revision}
      draftKey="legal-facts"
      onSave={(values, revision) => save.mutateAsync({ revision, facts: values })}
    >
      <FormSection title="Lương cơ sở" text="Tiền thưởng = lương cơ sở × hệ số, theo ngày của đợt khen thưởng.">
        <FieldRows
          name="baseSalaries"
          rowLabel="mức lương"
          addLabel="Thêm mức lương cơ sở"
          newestFirst
          newRow={() => ({ id: v7(), validFrom: '', amount: null, source: '' })}
          columns={salaryColumns}
        />
      </FormSection>
      <FormSection title="Hệ số tiền thưởng">
        <FieldRows
          name="rewardRates"
          rowLabel="hệ số"
          addLabel="Thêm hệ số"
          newestFirst
          newRow={() => ({
            id: v7(),
            validFrom: '',
            form: forms[0] ?? '',
            recipientKind: 'person',
            coefficient: null,
            rounding: 'up-10000',
            source: '',
          })}
          columns={rateColumns(forms)}
        />
      </FormSection>
      <FormSection
        title="Căn cứ của quyết định khen thưởng"
        text="Mỗi căn cứ một dòng, không ghi dấu chấm phẩy ở cuối."
      >
        <FieldRows
          name="legalBases"
          rowLabel="bộ căn cứ"
          addLabel="Thêm bộ căn cứ"
          newestFirst
          newRow={() => ({ id: v7(), validFrom: '', lines: initial.legalBases[0]?.lines ?? [] })}
          columns={basisColumns}
        />
      </FormSection>
    </EntityForm>
  )
}

const validFrom: FieldRowsColumn = {
  label: 'Áp dụng từ',
  width: '148px',
  field: (row) => <DateField name={`${row}.validFrom`} label="Áp dụng từ" />,
}

const source: FieldRowsColumn = {
  label: 'Văn bản quy định',
  width: 'minmax(0, 1fr)',
  field: (row) => <TextField name={`${row}.source`} label="Văn bản quy định" line minRows={1} />,
}

const salaryColumns: FieldRowsColumn[] = [
  validFrom,
  { label: 'Mức lương', width: '200px', field: (row) => <MoneyField name={`${row}.amount`} label="Mức lương" /> },
  source,
]

function rateColumns(forms: readonly string[]): FieldRowsColumn[] {
  return [
    validFrom,
    {
      label: 'Hình thức',
      width: 'minmax(0, 0.75fr)',
      field: (row) => <AutocompleteField name={`${row}.form`} label="Hình thức" suggestions={forms} />,
    },
    {
      label: 'Đối tượng',
      width: '140px',
      field: (row) => (
        <SelectField name={`${row}.recipientKind`} label="Đối tượng" options={optionsOf(recipientKindLabels)} />
      ),
    },
    {
      label: 'Hệ số',
      width: '76px',
      field: (row) => <NumberField name={`${row}.coefficient`} label="Hệ số" decimals />,
    },
    {
      label: 'Làm tròn',
      width: '208px',
      field: (row) => <SelectField name={`${row}.rounding`} label="Làm tròn" options={optionsOf(roundingLabels)} />,
    },
    source,
  ]
}

const basisColumns: FieldRowsColumn[] = [
  validFrom,
  { label: 'Căn cứ', width: '1fr', field: (row) => <LinesField name={`${row}.lines`} label="Căn cứ" minRows={4} /> },
]
