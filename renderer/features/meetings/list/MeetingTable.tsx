import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Link as RouterLink, useNavigate } from 'react-router'
import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { colours } from '../../../app/theme/colours.ts'
import { useToday } from '../../../app/useWardStatus.ts'
import { StatusWord } from '../../../ui/StatusWord.tsx'
import type { MonthGroup } from './months.ts'
import { meetingStatus, type NextStep, nextStep } from './nextStep.ts'

interface MeetingTableProps {
  groups: readonly MonthGroup[]
  onTake: (meeting: MeetingSummary, step: NextStep) => void
}

const columns = [
  { label: 'Ngày giờ', width: 172 },
  { label: 'Loại', width: 150 },
  { label: 'Tên', width: undefined },
  { label: 'Nơi', width: 158 },
  { label: 'Trạng thái', width: 216 },
  { label: 'Việc tiếp theo', width: 142 },
]

/** Meetings under the heading of their month. A click on a row opens the meeting; its button takes the next step. */
export function MeetingTable({ groups, onTake }: MeetingTableProps) {
  return (
    <Box
      sx={{
        flex: '0 1 auto',
        minHeight: 0,
        overflowY: 'auto',
        border: `1px solid ${colours.hairline}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
      }}
    >
      <Table stickyHeader sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            {columns.map(({ label, width }) => (
              <TableCell key={label} sx={{ width, height: 40, py: 0 }}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {groups.map((group) => (
          <TableBody key={group.month}>
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={columns.length}
                sx={{ fontWeight: 600, pt: 2, pb: 0.75 }}
              >
                {group.label}
              </TableCell>
            </TableRow>
            {group.meetings.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} onTake={onTake} />
            ))}
          </TableBody>
        ))}
      </Table>
    </Box>
  )
}

function MeetingRow({
  meeting,
  onTake,
}: {
  meeting: MeetingSummary
  onTake: (meeting: MeetingSummary, step: NextStep) => void
}) {
  const navigate = useNavigate()
  const step = nextStep(meeting, useToday())
  const address = `/meetings/${meeting.id}`
  return (
    <TableRow
      hover
      onClick={() => navigate(address)}
      sx={{ cursor: 'pointer', '& > td': { height: 44, py: 0, overflow: 'hidden', textOverflow: 'ellipsis' } }}
    >
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {formatDate(meeting.plannedStart)}
        <Box component="span" sx={{ color: colours.inkSoft, ml: 1 }}>
          {meeting.plannedStart.slice(11)}
        </Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }} title={meetingKindLabels[meeting.kind]}>
        {meetingKindLabels[meeting.kind]}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }} title={meeting.title}>
        <Link component={RouterLink} to={address} underline="hover" onClick={(event) => event.stopPropagation()}>
          {meeting.title}
        </Link>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', color: colours.inkSoft }} title={meeting.place}>
        {meeting.place}
      </TableCell>
      <TableCell>
        <StatusWord {...meetingStatus(meeting)} />
      </TableCell>
      <TableCell>
        <Button
          size="small"
          variant="outlined"
          aria-label={`${step.label}: ${meeting.title}`}
          onClick={(event) => {
            event.stopPropagation()
            onTake(meeting, step)
          }}
        >
          {step.label}
        </Button>
      </TableCell>
    </TableRow>
  )
}
