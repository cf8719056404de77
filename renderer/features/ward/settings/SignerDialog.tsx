import Box from '@mui/material/Box'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { v7 } from 'uuid'
import { type SignerRecord, signerSchema, signingFormLabels } from '../../../../shared/model/ward.ts'
import { client } from '../../../foundation/client/client.ts'
import { useIssuerNames } from '../../../foundation/ward/useIssuerNames.ts'
import { FormDialog } from '../../../kit/dialogs/FormDialog.tsx'
import { CheckField } from '../../../kit/fields/CheckField.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { optionsOf } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { FieldGrid, Wide } from '../../../kit/form/FieldGrid.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { RemoveSigner } from './RemoveSigner.tsx'
import { SignaturePreview } from './SignaturePreview.tsx'
import { blankSigner, editableSigner } from './signers.ts'

/** One signer, with the block that will be printed. */
export function SignerDialog({ signer, onClose }: { signer: SignerRecord | 'new'; onClose: () => void }) {
  const isNew = signer === 'new'
  const [blank] = useState(() => blankSigner(v7()))
  const initial = isNew ? blank : editableSigner(signer)
  const save = useSave(client.ward.saveSigner)

  return (
    <FormDialog title={isNew ? 'Thêm người ký' : 'Người ký'} width={880}>
      <EntityForm
        inDialog
        schema={signerSchema}
        initial={initial}
        version={isNew ? 0 : signer.revision}
        draftKey={isNew ? 'signer:new' : `signer:${initial.id}`}
        onSave={(values, revision) =>
          // The draft of a new signer carries the id of the form that it was typed in.
          save.mutateAsync({ signer: { ...values, id: initial.id }, revision: isNew ? null : revision })
        }
        continuedBy={(_saved, values) => ({ draftKey: `signer:${initial.id}`, values })}
        onSaved={onClose}
        onLeave={onClose}
        actions={isNew ? undefined : <RemoveSigner id={initial.id} name={initial.name} onRemoved={onClose} />}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 280px', gap: 3, alignItems: 'start' }}>
          <SignerFields />
          <SignaturePreview />
        </Box>
      </EntityForm>
    </FormDialog>
  )
}

function SignerFields() {
  const issuers = useIssuerNames()
  const form: unknown = useWatch({ name: 'form' })
  const { setValue } = useFormContext()
  const forOther = form === 'KT' || form === 'TL' || form === 'TUQ'
  return (
    <FieldGrid>
      <Wide>
        <LineField name="name" label="Họ và tên" required autoFocus helper="Không ghi học hàm, học vị, quân hàm" />
      </Wide>
      <SelectField
        name="issuer"
        label="Ký văn bản của"
        required
        options={optionsOf(issuers)}
        onChanged={(issuer) => setValue('onBehalf', issuer === 'committee', { shouldDirty: true })}
      />
      <SelectField
        name="form"
        label="Hình thức ký"
        required
        options={optionsOf(signingFormLabels)}
        onChanged={(chosen) => {
          if (chosen === 'direct' || chosen === 'Q') setValue('headTitle', '', { shouldDirty: true })
        }}
      />
      <Wide>
        <CheckField name="onBehalf" label="Ký thay mặt tập thể (in TM. và tên tập thể ở trên)" />
      </Wide>
      {forOther && <LineField name="headTitle" label="Ký thay cho" required placeholder="Trưởng Ban" />}
      <LineField name="title" label="Chức vụ" required placeholder="Phó Trưởng Ban" />
      <Wide>
        <LineField name="otherTitle" label="Chức vụ ở cơ quan có con dấu" helper="In ngay trên họ tên" />
      </Wide>
      <DateField name="from" label="Từ ngày" required />
      <DateField name="until" label="Đến ngày" nullable />
    </FieldGrid>
  )
}
