import { z } from 'zod'
import { requiredLine } from '../../../shared/model/fields.ts'
import type { RegisterEntry } from '../../../shared/model/register.ts'
import { client } from '../../foundation/client/client.ts'
import { FormDialog } from '../../kit/dialogs/FormDialog.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { useSave } from '../../kit/save/useSave.ts'

const reasonSchema = z.object({ reason: requiredLine('lý do hủy', 300) })

/** Asks why a number is void. The number stays used; the line stays with its reason. */
export function CancelNumber({ entry, onClose }: { entry: RegisterEntry; onClose: () => void }) {
  const cancel = useSave(client.register.cancel)
  return (
    <FormDialog title={`Hủy số ${entry.label}?`}>
      <EntityForm
        inDialog
        schema={reasonSchema}
        initial={{ reason: '' }}
        version={entry.revision}
        saveLabel="Hủy số"
        onSave={({ reason }, revision) => cancel.mutateAsync({ id: entry.id, revision, reason })}
        onSaved={onClose}
        onLeave={onClose}
      >
        <p style={{ marginTop: 0 }}>Số đã cấp không dùng lại. Dòng này ở lại trong sổ với lý do hủy.</p>
        <LineField name="reason" label="Lý do hủy" required autoFocus />
      </EntityForm>
    </FormDialog>
  )
}
