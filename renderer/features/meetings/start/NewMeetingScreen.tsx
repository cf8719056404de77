import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { useToday, useWardStatus } from '../../../foundation/ward/useWardStatus.ts'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { AddLineProvider } from '../form/AddLineProvider.tsx'
import { meetingLabels } from '../form/fieldLabels.ts'
import { formSchema } from '../form/formSchema.ts'
import { MeetingListsProvider } from '../form/lists.tsx'
import { blankMeeting, defaultRoles, inOfficeOn, invited, type Person, suggestTitle } from '../form/newMeeting.ts'
import { AgendaList } from '../plan/AgendaList.tsx'
import { PlanFields } from '../plan/PlanFields.tsx'
import { InvitedPreview } from './InvitedPreview.tsx'

const sameJson = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/** A new meeting: what is known when it is called. Members in office on its day are invited by themselves. */
export function NewMeetingScreen() {
  const members = useQuery(orpc.members.list.queryOptions())
  return (
    <Page fill>
      <PageHeader title="Cuộc họp mới" back={{ to: '/meetings', label: 'Cuộc họp' }} />
      {members.isPending ? (
        <LoadingShape rows={6} rowHeight={56} />
      ) : members.isError ? (
        <ErrorState error={members.error} onRetry={() => members.refetch()} />
      ) : (
        <NewMeetingForm members={members.data} />
      )}
    </Page>
  )
}

function NewMeetingForm({ members }: { members: readonly Person[] }) {
  const navigate = useNavigate()
  const today = useToday()
  const committee = useWardStatus().data?.committeeName ?? ''
  const create = useSave(client.meetings.create)
  const [initial] = useState<Meeting>(() => ({
    ...blankMeeting(),
    title: suggestTitle('committee', '', committee),
    ...defaultRoles(members, today),
  }))

  async function save(meeting: Meeting) {
    const day = meeting.plannedStart.slice(0, 10)
    const attendees = inOfficeOn(members, day).map((member) => invited(member, day))
    // Chair and secretary that nobody chose are those of the day of the meeting: on another day another may hold
    // office.
    const roles = defaultRoles(members, day)
    const isOffered = (role: 'chair' | 'secretary') => sameJson(meeting[role], initial[role])
    const chosen = {
      chair: isOffered('chair') ? roles.chair : meeting.chair,
      secretary: isOffered('secretary') ? roles.secretary : meeting.secretary,
    }
    return { ...(await create.mutateAsync({ ...meeting, ...chosen, attendees })), attendees }
  }

  return (
    <AddLineProvider>
      {(onAddLine) => (
        <EntityForm
          schema={formSchema}
          initial={initial}
          draftKey="meeting:new"
          fieldLabels={meetingLabels}
          saveLabel="Thêm cuộc họp"
          onSave={save}
          continuedBy={({ id, attendees }, values) => ({
            draftKey: `meeting:${id}`,
            values: { ...values, attendees },
          })}
          onSaved={({ id }) => navigate(`/meetings/${id}`, { replace: true })}
          onLeave={() => navigate('/meetings')}
          onAddLine={onAddLine}
        >
          <MeetingListsProvider>
            <FormSection title="Thời gian và địa điểm">
              <PlanFields />
            </FormSection>
            <FormSection title="Nội dung">
              <AgendaList />
            </FormSection>
            <FormSection title="Thành viên được mời">
              <InvitedPreview members={members} />
            </FormSection>
          </MeetingListsProvider>
        </EntityForm>
      )}
    </AddLineProvider>
  )
}
