import Link from '@mui/material/Link'
import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { Link as RouterLink } from 'react-router'
import { formatDate } from '../../../shared/text/dates.ts'
import { orpc } from '../../foundation/client/client.ts'
import { PickField } from '../../kit/fields/PickField.tsx'

/** The meeting that reviewed the nominees. */
export function MeetingField() {
  const meetings = useQuery(orpc.meetings.list.queryOptions({ input: { year: null } }))
  const options = meetings.data?.map(({ id, title, plannedStart }) => ({
    id,
    label: title,
    detail: formatDate(plannedStart),
  }))
  return <PickField name="meetingId" label="Cuộc họp xét" options={options ?? []} placeholder="Gõ để tìm cuộc họp" />
}

/** Leads to the meeting that is chosen; nothing while none is. */
export function MeetingLink() {
  const meetingId: string | null = useWatch({ name: 'meetingId' })
  if (meetingId === null) return null
  return (
    <Link component={RouterLink} to={`/meetings/${meetingId}`} underline="hover" sx={{ whiteSpace: 'nowrap' }}>
      Mở cuộc họp
    </Link>
  )
}
