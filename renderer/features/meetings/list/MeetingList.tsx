import Search from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { useState } from 'react'
import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { yearOf } from '../../../../shared/text/dates.ts'
import { colours } from '../../../app/theme/colours.ts'
import { useToday } from '../../../app/useWardStatus.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { MeetingTable } from './MeetingTable.tsx'
import { firstYear, groupByMonth, meetingMatches, yearsOf } from './months.ts'
import type { NextStep } from './nextStep.ts'

interface MeetingListProps {
  meetings: readonly MeetingSummary[]
  onTake: (meeting: MeetingSummary, step: NextStep) => void
}

/** The meetings of the year chosen; a search looks through all years. */
export function MeetingList({ meetings, onTake }: MeetingListProps) {
  const today = useToday()
  const [query, setQuery] = useState('')
  const [chosenYear, setYear] = useState<number | null>(null)
  const year = chosenYear ?? firstYear(meetings, today)
  const searching = query.trim() !== ''
  const found = meetings.filter((meeting) =>
    searching ? meetingMatches(meeting, query) : yearOf(meeting.plannedStart) === year,
  )

  return (
    <Box sx={{ flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <OutlinedInput
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('')
          }}
          placeholder="Tìm tên, nơi họp, ngày"
          startAdornment={
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          }
          inputProps={{ 'aria-label': 'Tìm cuộc họp', spellCheck: false, autoComplete: 'off' }}
          sx={{ width: 320 }}
        />
        <Select
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
          disabled={searching}
          SelectDisplayProps={{ 'aria-label': 'Năm' }}
          sx={{ width: 136 }}
        >
          {yearsOf(meetings, today).map((one) => (
            <MenuItem key={one} value={one}>
              Năm {one}
            </MenuItem>
          ))}
        </Select>
        <Box sx={{ color: colours.inkSoft }}>
          {found.length} cuộc họp{searching ? ' trong mọi năm' : ''}
        </Box>
      </Box>
      {found.length > 0 ? (
        <MeetingTable groups={groupByMonth(found)} onTake={onTake} />
      ) : searching ? (
        <EmptyState
          title="Không tìm thấy"
          text="Gõ ít chữ hơn; không cần dấu."
          action={{ label: 'Xóa chữ tìm', onClick: () => setQuery('') }}
        />
      ) : (
        <EmptyState title={`Năm ${year} chưa có cuộc họp`} text="Chọn năm khác, hoặc thêm cuộc họp mới." />
      )}
    </Box>
  )
}
