import { useQuery } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { formsIn } from '../../../../shared/model/awardForms.ts'
import { legalFactsSchema, recipientKindLabels, roundingLabels } from '../../../../shared/model/ward.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { CheckMark } from '../../../kit/facts/CheckMark.tsx'
import { dayColumns, sourceColumn } from '../../../kit/facts/factColumns.tsx'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { LinesField } from '../../../kit/fields/LinesField.tsx'
import { MoneyField, NumberField } from '../../../kit/fields/NumberField.tsx'
import { optionsOf } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { FieldRows, type FieldRowsColumn } from '../../../kit/form/FieldRows.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { lostRowQuestion } from '../../../kit/save/lostRowQuestion.ts'
import { useAskedSave } from '../../../kit/save/useAskedSave.ts'
import { useCatalogue } from '../../catalogue/index.ts'
import { UnreadableRows } from '../../unreadable/index.ts'
import { editableFacts } from './wardForms.ts'

/** Căn cứ và mức thưởng: legal facts with the days on which each is in force, and a mark where one is to be checked. */
export function LawTab() {
  const facts = useQuery(orpc.ward.legalFacts.queryOptions())
  const catalogue = useCatalogue()
  const save = useAskedSave(client.ward.saveLegalFacts, lostRowQuestion)

  if (facts.isError) return <ErrorState error={facts.error} onRetry={() => facts.refetch()} />
  if (facts.isPending) return <LoadingShape />
  const initial = editableFacts(facts.data.facts)
  const forms = formsIn([...initial.rewardRates.map(({ form }) => form), ...catalogue.map(({ name }) => name)])

  return (
    <>
      <UnreadableRows of={['salaries', 'rates', 'bases']} />
      <EntityForm
        schema={legalFactsSchema}
        initial={initial}
        version={facts.data.revision}
        draftKey="legal-facts"
        onSave={(values, revision) => save.mutateAsync({ revision, facts: values })}
      >
        <FormSection
          title="Lương cơ sở"
          text="Tiền thưởng = lương cơ sở × hệ số, theo ngày của đợt khen thưởng. Chưa biết ngày hết áp dụng thì để trống “Đến ngày”."
        >
          <FieldRows
            name="baseSalaries"
            rowLabel="mức lương"
            addLabel="Thêm mức lương cơ sở"
            newestFirst
            newRow={() => ({ ...newFact(), amount: null, source: '' })}
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
              ...newFact(),
              form: forms[0] ?? '',
              recipientKind: 'person',
              coefficient: null,
              rounding: 'none',
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
            newRow={() => ({ ...newFact(), lines: initial.legalBases[0]?.lines ?? [] })}
            columns={basisColumns}
          />
        </FormSection>
      </EntityForm>
    </>
  )
}

function newFact() {
  return { id: v7(), validFrom: '', validUntil: null, toCheck: '' }
}

const salaryColumns: FieldRowsColumn[] = [
  ...dayColumns,
  { label: 'Mức lương', width: '200px', field: (row) => <MoneyField name={`${row}.amount`} label="Mức lương" /> },
  sourceColumn,
]

function rateColumns(forms: readonly string[]): FieldRowsColumn[] {
  return [
    ...dayColumns,
    {
      label: 'Hình thức',
      width: 'minmax(0, 0.75fr)',
      least: 110,
      field: (row) => <AutocompleteField name={`${row}.form`} label="Hình thức" suggestions={forms} />,
    },
    {
      label: 'Đối tượng',
      width: '132px',
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
      width: '200px',
      field: (row) => <SelectField name={`${row}.rounding`} label="Làm tròn" options={optionsOf(roundingLabels)} />,
    },
    sourceColumn,
  ]
}

const basisColumns: FieldRowsColumn[] = [
  ...dayColumns,
  {
    label: 'Căn cứ',
    width: '1fr',
    field: (row) => (
      <>
        <LinesField name={`${row}.lines`} label="Căn cứ" minRows={4} />
        <CheckMark row={row} next="lines" />
      </>
    ),
  },
]
