import { z } from 'zod'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { requiredDate } from '../../../../shared/model/fields.ts'
import { client } from '../../../foundation/client/client.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { inHand, standAt } from '../../../kit/actions/standAt.ts'
import { FormDialog } from '../../../kit/dialogs/FormDialog.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { useAskedSave } from '../../../kit/save/useAskedSave.ts'

const schema = z.object({ awardedOn: requiredDate('ngày trao') })

/** Asks on which day the awards were handed over. */
export function AwardDialog({ record, onClose }: { record: RoundRecord; onClose: () => void }) {
  const today = useToday()
  const award = useAskedSave(client.commendations.award, {
    title: 'Vẫn ghi là đã trao?',
    confirm: 'Vẫn ghi đã trao',
    left: 'Chưa ghi. Xem lại ngày trao và đồng hồ của máy rồi ghi lại.',
    field: 'awardedOn',
  })
  return (
    <FormDialog title="Ghi ngày trao" width={440}>
      <EntityForm
        inDialog
        schema={schema}
        initial={{ awardedOn: today }}
        saveLabel="Đã trao"
        onSave={({ awardedOn }) => award.mutateAsync({ id: record.id, revision: record.revision, awardedOn })}
        onSaved={() => {
          onClose()
          // The button that opened this is gone.
          standAt(inHand('awarding'))
        }}
        onLeave={onClose}
      >
        <DateField name="awardedOn" label="Ngày trao" meant="past" required autoFocus />
      </EntityForm>
    </FormDialog>
  )
}
