import Box from '@mui/material/Box'
import { z } from 'zod'
import { requiredDate } from '../../../shared/model/fields.ts'
import { DateField } from '../fields/DateField.tsx'
import { EntityForm } from '../form/EntityForm.tsx'
import { FormDialog } from './FormDialog.tsx'

const schema = z.object({ doneOn: requiredDate('ngày hoàn thành') })

export interface DoneOnDialogProps {
  /** Why the day that was tried first is not possible: a sentence of the program. */
  why: string
  /** The day to begin with. */
  day: string
  onSave: (doneOn: string) => Promise<unknown>
  onClose: () => void
}

/** Asks on which day a task was done, where today cannot be that day. */
export function DoneOnDialog({ why, day, onSave, onClose }: DoneOnDialogProps) {
  return (
    <FormDialog title="Ngày hoàn thành" width={440}>
      <EntityForm
        inDialog
        schema={schema}
        initial={{ doneOn: day }}
        saveLabel="Đã xong"
        onSave={({ doneOn }) => onSave(doneOn)}
        onSaved={onClose}
        onLeave={onClose}
      >
        <Box sx={{ mb: 2 }}>Chưa đánh dấu xong: {why}</Box>
        <DateField name="doneOn" label="Đã xong ngày" meant="past" required autoFocus />
      </EntityForm>
    </FormDialog>
  )
}
