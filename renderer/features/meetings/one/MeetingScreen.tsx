import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useParams, useSearchParams } from 'react-router'
import { orpc } from '../../../foundation/client/client.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingHead } from './MeetingHead.tsx'
import { type MeetingTab, readTab } from './meetingTabs.ts'
import { defaultTab } from './nextStep.ts'

/** One meeting from its plan to its papers. The tab stands in the address. */
export function MeetingScreen() {
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const meeting = useQuery(orpc.meetings.get.queryOptions({ input: { id } }))
  const [removed, setRemoved] = useState('')

  if (removed === id) return null
  if (meeting.isPending) return <LoadingShape />
  if (meeting.isError) return <ErrorState heading error={meeting.error} onRetry={() => meeting.refetch()} />
  const record = meeting.data
  const tab = readTab(search.get('tab')) ?? defaultTab(record.state)
  const openTab = (next: MeetingTab) => setSearch({ tab: next }, { replace: true })
  return (
    <Page fill>
      <MeetingHead
        record={record}
        tab={tab}
        onTab={openTab}
        // The form goes first, so that it asks nothing about what was typed into a meeting that is gone.
        onRemoved={() => flushSync(() => setRemoved(id))}
      />
      <MeetingForm key={record.id} record={record} tab={tab} onTab={openTab} />
    </Page>
  )
}
