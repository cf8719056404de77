import MuiLink from '@mui/material/Link'
import { Link } from 'react-router'
import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { Block, Detail, Line, Lines, Nothing } from './Block.tsx'
import { nearDay } from './days.ts'

/** Sắp họp: the meetings to come, the nearest first. */
export function NextMeetings({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const today = useToday()
  return (
    <Block title="Sắp họp">
      {meetings.length === 0 && (
        <Nothing>
          Chưa có cuộc họp sắp tới.{' '}
          <MuiLink component={Link} to="/meetings">
            Mở danh sách cuộc họp
          </MuiLink>
        </Nothing>
      )}
      <Lines>
        {meetings.map((meeting) => (
          <Line key={meeting.id}>
            <MuiLink component={Link} to={`/meetings/${meeting.id}`} underline="hover" sx={{ fontWeight: 500 }}>
              {meeting.title}
            </MuiLink>
            <Detail>
              {meeting.plannedStart.slice(11, 16)} {nearDay(meeting.plannedStart, today).toLocaleLowerCase('vi')},{' '}
              {meeting.place}
            </Detail>
          </Line>
        ))}
      </Lines>
    </Block>
  )
}
