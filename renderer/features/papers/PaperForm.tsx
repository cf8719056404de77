import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import { type PaperRecord, paperSchema } from '../../../shared/model/papers.ts'
import { client } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { DateField } from '../../kit/fields/DateField.tsx'
import { LinesField } from '../../kit/fields/LinesField.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { TextField } from '../../kit/fields/TextField.tsx'
import { ActionsBridge } from '../../kit/form/ActionsBridge.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import type { FormActions } from '../../kit/form/formActions.ts'
import { RemoveButton } from '../../kit/form/RemoveButton.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { BodyField } from './BodyField.tsx'
import { editable, paperParts } from './paperLabels.ts'
import { ResetButton } from './ResetButton.tsx'
import { SignerField } from './SignerField.tsx'

interface PaperFormProps {
  record: PaperRecord
  /** Called with the actions of the form once it can be used: for the buttons above the sheet. */
  onReady: (actions: FormActions | null) => void
  onRemoved: () => void
}

/** What a user may change of a paper; everything else comes from its meeting, round or report. */
export function PaperForm({ record, onReady, onRemoved }: PaperFormProps) {
  const update = useSave(client.papers.update)
  const remove = useSave(client.papers.remove)
  const initial = useMemo(() => editable(record), [record])
  const parts = paperParts[record.kind]
  const locked = record.number !== null
  const kind = paperKinds[record.kind].label.toLocaleLowerCase('vi')

  return (
    <EntityForm
      gutter={24}
      schema={paperSchema}
      initial={initial}
      version={record.revision}
      draftKey={`paper:${record.id}`}
      onSave={(paper, revision) => update.mutateAsync({ id: record.id, revision, paper })}
      readOnly={locked}
      actions={<ResetButton record={record} />}
    >
      <ActionsBridge onReady={onReady} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        {locked ? (
          <MessageBar tone="info">
            {record.cancelled
              ? `Số ${record.number} đã hủy trong sổ văn bản. Nội dung giữ nguyên để tra cứu.`
              : `Văn bản đã có số ${record.number}. Nội dung giữ nguyên như lúc cấp số.`}
          </MessageBar>
        ) : (
          <Box sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>{parts.textFrom}</Box>
        )}
        <TextField name="subject" label="Trích yếu" required minRows={2} />
        {parts.addressees !== null && (
          <LinesField
            name="addressees"
            label={parts.addressees.label}
            required={parts.addressees.required}
            minRows={2}
            maxRows={10}
            helper="Mỗi nơi một dòng."
          />
        )}
        {parts.opening !== null && <TextField name="opening" label={parts.opening} minRows={3} />}
        {parts.body !== null && <BodyField word={parts.body} />}
        {parts.closing !== null && <TextField name="closing" label={parts.closing} minRows={2} />}
        {parts.signer && <SignerField kind={record.kind} />}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: 2 }}>
          <DateField name="plannedDate" label="Ngày dự kiến ký" meant="nearest" required />
          <NumberField name="copies" label="Số bản" required suffix="bản" />
        </Box>
        <LinesField
          name="recipients"
          label="Nơi nhận"
          minRows={3}
          helper="Mỗi nơi một dòng; dòng “Lưu” tự thêm khi in."
        />
        {!locked && (
          <div>
            <RemoveButton
              label={`Bỏ ${kind} này`}
              question={{ title: `Bỏ ${kind} chưa cấp số?`, text: 'Có thể soạn lại từ nội dung trong sổ.' }}
              onRemove={() => remove.mutateAsync({ id: record.id })}
              onRemoved={onRemoved}
            />
          </div>
        )}
      </Box>
    </EntityForm>
  )
}
