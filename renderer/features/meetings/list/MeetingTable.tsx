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
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan, place } from '../../../foundation/theme/sizes.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { meetingStatus, type NextStep, nextStep } from '../one/nextStep.ts'
import type { MonthGroup } from './months.ts'

interface MeetingTableProps {
  groups: readonly MonthGroup[]
  onTake: (meeting: MeetingSummary, step: NextStep) => void
}

/** Without room for it a column that is `lesser` stands under the name. */
const columns = [
  { label: 'Ngày giờ', width: 172, narrow: 112 },
  { label: 'Loại', width: 150, lesser: true },
  { label: 'Tên' },
  { label: 'Nơi', width: 170, lesser: true },
  { label: 'Trạng thái', width: 190, narrow: 168 },
  { label: 'Việc tiếp theo', width: 146 },
] as const

const always = columns.filter((column) => !('lesser' in column))

const narrow = narrowerThan(1040)
const onlyWide = { [narrow]: { display: 'none' } }
const onlyNarrow = { display: 'none', [narrow]: { display: 'block' } }

/** Meetings under the heading of their month. A click on a row opens the meeting; its button takes the next step. */
export function MeetingTable({ groups, onTake }: MeetingTableProps) {
  return (
    <Box
      sx={{
        ...place,
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
            {columns.map((column) => (
              <TableCell key={column.label} sx={{ height: 40, py: 0, ...widthOf(column) }}>
                {column.label}
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
                colSpan={always.length}
                sx={{ fontWeight: 600, pt: 2, pb: 0.75 }}
              >
                {group.label}
              </TableCell>
              {/* A heading over columns that are not there would hold their room. */}
              <TableCell colSpan={columns.length - always.length} sx={onlyWide} />
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
      sx={{ cursor: 'pointer', '& > td': { height: 44, py: 0.75, overflowWrap: 'anywhere' } }}
    >
      <TableCell>
        {formatDate(meeting.plannedStart)}
        <Box component="span" sx={{ color: colours.inkSoft, ml: 1, [narrow]: { display: 'block', ml: 0 } }}>
          {meeting.plannedStart.slice(11)}
        </Box>
      </TableCell>
      <TableCell sx={onlyWide}>{meetingKindLabels[meeting.kind]}</TableCell>
      <TableCell>
        <Link component={RouterLink} to={address} underline="hover" onClick={(event) => event.stopPropagation()}>
          {meeting.title}
        </Link>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft, ...onlyNarrow }}>
          {meetingKindLabels[meeting.kind]} · {meeting.place}
        </Box>
      </TableCell>
      <TableCell sx={{ color: colours.inkSoft, ...onlyWide }}>{meeting.place}</TableCell>
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

function widthOf(column: (typeof columns)[number]) {
  if ('lesser' in column) return { width: column.width, ...onlyWide }
  if ('narrow' in column) return { width: column.width, [narrow]: { width: column.narrow } }
  return 'width' in column ? { width: column.width } : {}
}
