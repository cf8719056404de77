import Search from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import { yearOf } from '../../../../shared/text/dates.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { EmptyState } from '../../../kit/page/EmptyState.tsx'
import type { NextStep } from '../one/nextStep.ts'
import { MeetingTable } from './MeetingTable.tsx'
import { firstYear, groupByMonth, meetingMatches, yearsOf } from './months.ts'

interface MeetingListProps {
  meetings: readonly MeetingSummary[]
  onTake: (meeting: MeetingSummary, step: NextStep) => void
}

/** The meetings of the year chosen; a search looks through all years. */
export function MeetingList({ meetings, onTake }: MeetingListProps) {
  const today = useToday()
  // In the address, so that the way back from a meeting leads to the same list.
  const [search, setSearch] = useSearchParams()
  const [query, setQuery] = useState(search.get('find') ?? '')
  const year = Number(search.get('year')) || firstYear(meetings, today)
  const searching = query.trim() !== ''
  const found = meetings.filter((meeting) =>
    searching ? meetingMatches(meeting, query) : yearOf(meeting.plannedStart) === year,
  )

  // The field holds its text itself: an address that follows a moment later would disturb the input method.
  function find(text: string) {
    setQuery(text)
    setSearch({ year: String(year), ...(text === '' ? {} : { find: text }) }, { replace: true })
  }

  return (
    <Box sx={{ flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <OutlinedInput
          value={query}
          onChange={(event) => find(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') find('')
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
          onChange={(event) => setSearch({ year: String(event.target.value) }, { replace: true })}
          disabled={searching}
          SelectDisplayProps={{ 'aria-label': 'Năm' }}
          sx={{ width: 136 }}
        >
          {yearsOf(meetings, today, year).map((one) => (
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
          action={{ label: 'Xóa chữ tìm', onClick: () => find('') }}
        />
      ) : (
        <EmptyState title={`Năm ${year} chưa có cuộc họp`} text="Chọn năm khác, hoặc thêm cuộc họp mới." />
      )}
    </Box>
  )
}
