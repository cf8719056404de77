import { useRef } from 'react'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { client } from '../../../foundation/client/client.ts'
import { inHand, standAt } from '../../../kit/actions/standAt.ts'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { AddLineProvider } from '../form/AddLineProvider.tsx'
import { meetingLabels } from '../form/fieldLabels.ts'
import { formSchema } from '../form/formSchema.ts'
import { MeetingListsProvider } from '../form/lists.tsx'
import { Autosave } from './Autosave.tsx'
import { editable } from './editable.ts'
import { MeetingParts } from './MeetingParts.tsx'
import type { MeetingTab } from './meetingTabs.ts'
import { StartButton } from './StartButton.tsx'

interface MeetingFormProps {
  record: MeetingRecord
  tab: MeetingTab
  onTab: (tab: MeetingTab) => void
}

/** The whole meeting as one form: whatever tab shows, one save keeps it all. */
export function MeetingForm({ record, tab, onTab }: MeetingFormProps) {
  const save = useSave(client.meetings.update)
  const goTo = useRef<(path: string) => void>(() => undefined)
  const { id } = record

  function goOnAt(next: MeetingTab) {
    onTab(next)
    standAt(inHand(next))
  }

  return (
    <AddLineProvider>
      {(onAddLine) => (
        <EntityForm
          fill
          saveOnLeave
          schema={formSchema}
          initial={editable(record)}
          version={record.revision}
          draftKey={`meeting:${id}`}
          fieldLabels={meetingLabels}
          readOnly={record.state === 'closed'}
          onSave={(meeting, revision) => save.mutateAsync({ id, revision, meeting })}
          onErrors={([first]) => {
            if (first !== undefined) goTo.current(first)
          }}
          onAddLine={onAddLine}
          actions={record.state === 'preparing' && <StartButton id={id} onStarted={() => goOnAt('record')} />}
        >
          <MeetingListsProvider>
            {record.state !== 'closed' && <Autosave />}
            <MeetingParts record={record} tab={tab} onTab={onTab} onClosed={() => goOnAt('papers')} goTo={goTo} />
          </MeetingListsProvider>
        </EntityForm>
      )}
    </AddLineProvider>
  )
}
