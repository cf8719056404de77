import { z } from 'zod'
import { requiredLine } from '../../../../shared/model/fields.ts'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { client } from '../../../foundation/client/client.ts'
import { standAt } from '../../../kit/actions/standAt.ts'
import { FormDialog } from '../../../kit/dialogs/FormDialog.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { useSave } from '../../../kit/save/useSave.ts'

const reopenSchema = z.object({ reason: requiredLine('lý do mở lại', 500) })

/** Asks why closed minutes are opened again; the reason is kept. */
export function ReopenDialog({ record, onClose }: { record: MeetingRecord; onClose: () => void }) {
  const reopen = useSave(client.meetings.reopen)
  return (
    <FormDialog title="Mở lại biên bản">
      <EntityForm
        inDialog
        schema={reopenSchema}
        initial={{ reason: '' }}
        saveLabel="Mở lại"
        onSave={({ reason }) => reopen.mutateAsync({ id: record.id, revision: record.revision, reason })}
        onSaved={() => {
          onClose()
          // The button that opened this is gone.
          standAt('[role=tab][aria-selected=true]')
        }}
        onLeave={onClose}
      >
        <LineField
          name="reason"
          label="Lý do"
          required
          autoFocus
          helper="Lý do được lưu lại. Văn bản đã cấp số giữ nguyên như bản đã ký."
        />
      </EntityForm>
    </FormDialog>
  )
}
