import { z } from 'zod'
import { requiredLine } from '../../../../shared/model/fields.ts'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { client } from '../../../app/client.ts'
import { useSave } from '../../../app/useSave.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { LineField } from '../../../ui/fields/LineField.tsx'
import { EntityForm } from '../../../ui/form/EntityForm.tsx'
import { standAt } from '../../../ui/standAt.ts'

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
