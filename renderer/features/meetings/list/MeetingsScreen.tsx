import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { EmptyState } from '../../../kit/page/EmptyState.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { UnreadableRows } from '../../unreadable/index.ts'
import type { NextStep } from '../one/nextStep.ts'
import { MeetingList } from './MeetingList.tsx'

/** All meetings by month, latest first, each with its next step. */
export function MeetingsScreen() {
  const navigate = useNavigate()
  const list = useQuery(orpc.meetings.list.queryOptions({ input: { year: null } }))
  const start = useSave(startMeeting)
  const create = () => navigate('/meetings/new')

  const take = useOneAtATime(async (meeting: MeetingSummary, step: NextStep) => {
    const stayed = markPlace()
    if (step.starts) await start.mutateAsync(meeting.id)
    if (stayed()) navigate(`/meetings/${meeting.id}?tab=${step.tab}`)
  })

  return (
    <Page fill>
      <PageHeader
        title="Cuộc họp"
        actions={
          <Button variant="contained" onClick={create}>
            Thêm cuộc họp
          </Button>
        }
      />
      {start.isError && <MessageBar tone="error">{describeError(start.error).message}</MessageBar>}
      <UnreadableRows of={['meetings']} />
      {content()}
    </Page>
  )

  function content() {
    if (list.isPending) return <LoadingShape rows={10} />
    if (list.isError) return <ErrorState error={list.error} onRetry={() => list.refetch()} />
    if (list.data.length === 0) {
      return (
        <EmptyState
          title="Chưa có cuộc họp"
          text="Cuộc họp Ban Chỉ đạo, giao ban, sơ kết, tổng kết, ngày hội, diễn đàn: chuẩn bị, ghi biên bản và in văn bản tại đây."
          action={{ label: 'Thêm cuộc họp', onClick: create }}
        />
      )
    }
    // What went wrong stands above the list.
    return <MeetingList meetings={list.data} onTake={(meeting, step) => take(meeting, step).catch(() => undefined)} />
  }
}

async function startMeeting(id: string) {
  const { revision } = await client.meetings.get({ id })
  return client.meetings.start({ id, revision })
}
