import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paperCodes } from '../../../shared/model/papers.ts'
import { manualEntrySchema, type RegisterEntry, type RegisterGap } from '../../../shared/model/register.ts'
import type { Issuer } from '../../../shared/model/ward.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { FormDialog } from '../../kit/dialogs/FormDialog.tsx'
import { AutocompleteField } from '../../kit/fields/AutocompleteField.tsx'
import { DateField } from '../../kit/fields/DateField.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { optionsOf } from '../../kit/fields/options.ts'
import { RadioField } from '../../kit/fields/RadioField.tsx'
import { SelectField } from '../../kit/fields/SelectField.tsx'
import { TextField } from '../../kit/fields/TextField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid, Wide } from '../../kit/form/FieldGrid.tsx'
import { numberQuestion } from '../../kit/save/numberQuestion.ts'
import { useAskedSave } from '../../kit/save/useAskedSave.ts'
import { blankEntry } from './entryForm.ts'

export interface AddEntryProps {
  issuer: Issuer
  /** The missing number that the paper shall take. */
  gap: RegisterGap | undefined
  onAdded: (entry: RegisterEntry) => void
  onClose: () => void
}

/** A paper that was written elsewhere takes a number here (vào sổ văn bản khác). */
export function AddEntry({ issuer, gap, onAdded, onClose }: AddEntryProps) {
  const issuers = useIssuerNames()
  const today = useToday()
  const add = useAskedSave(client.register.add, numberQuestion)
  const signers = useQuery(orpc.ward.signers.queryOptions())
  const [initial] = useState(() => blankEntry(issuer, today, gap))
  const names = signers.data?.map((signer) => signer.name) ?? []

  return (
    <FormDialog title="Vào sổ văn bản khác" width={720}>
      <EntityForm
        inDialog
        schema={manualEntrySchema}
        initial={initial}
        saveLabel="Vào sổ"
        onSave={(entry) => add.mutateAsync(entry)}
        onSaved={(entry, how) => how === 'save' && onAdded(entry)}
        newValues={() => blankEntry(issuer, today)}
        onLeave={onClose}
      >
        <FieldGrid>
          <Wide>
            <RadioField name="issuer" label="Cơ quan ban hành" required options={optionsOf(issuers)} />
          </Wide>
          <SelectField name="code" label="Loại văn bản" required options={codes} />
          <DateField name="date" label="Ngày ký" meant="past" required />
          <NumberField name="number" label="Số" plain helper="Để trống để lấy số tiếp theo." />
          <AutocompleteField name="signerName" label="Người ký" required suggestions={names} />
          <Wide>
            <TextField name="subject" label="Trích yếu" required line minRows={2} maxRows={5} />
          </Wide>
          <Wide>
            <LineField name="recipients" label="Nơi nhận" />
          </Wide>
          <LineField name="keeper" label="Nơi lưu" />
          <NumberField name="copies" label="Số bản" />
        </FieldGrid>
      </EntityForm>
    </FormDialog>
  )
}

const codes = paperCodes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))
