import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type RegisterEntry, registerColumnsSchema } from '../../../shared/model/register.ts'
import { client } from '../../foundation/client/client.ts'
import { DateField } from '../../kit/fields/DateField.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { TextField } from '../../kit/fields/TextField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid, Wide } from '../../kit/form/FieldGrid.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { CancelNumber } from './CancelNumber.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { toColumns } from './entryForm.ts'

/** One line of the book: what was signed, and the columns that are filled in afterwards. */
export function EntryPanel({ entry, onClose }: { entry: RegisterEntry; onClose: () => void }) {
  const navigate = useNavigate()
  const update = useSave(client.register.update)
  const [cancelling, setCancelling] = useState(false)
  const { paperId } = entry

  return (
    <>
      <EntityForm
        schema={registerColumnsSchema}
        initial={toColumns(entry)}
        version={entry.revision}
        draftKey={`register:${entry.id}`}
        onSave={(columns, revision) => update.mutateAsync({ id: entry.id, revision, columns })}
        onLeave={onClose}
        gutter={24}
      >
        <EntryFacts entry={entry} />
        <FieldGrid>
          <Wide>
            <TextField name="recipients" label="Nơi nhận" line minRows={2} maxRows={5} autoFocus />
          </Wide>
          <LineField name="keeper" label="Nơi lưu" />
          <NumberField name="copies" label="Số bản" />
          <DateField name="sentOn" label="Ngày chuyển" meant="past" nullable />
          <LineField name="receivedBy" label="Ký nhận" />
          <Wide>
            <TextField name="note" label="Ghi chú" line maxRows={4} />
          </Wide>
        </FieldGrid>
        <Box sx={{ display: 'flex', gap: 1, mt: 4 }}>
          {paperId !== null && (
            <Button variant="outlined" size="small" onClick={() => navigate(`/papers/${paperId}`)}>
              Mở văn bản
            </Button>
          )}
          {entry.cancelReason === '' && (
            <Button variant="text" color="error" size="small" onClick={() => setCancelling(true)}>
              Hủy số
            </Button>
          )}
        </Box>
      </EntityForm>
      {cancelling && <CancelNumber entry={entry} onClose={() => setCancelling(false)} />}
    </>
  )
}
