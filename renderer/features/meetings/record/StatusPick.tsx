import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { type AttendanceStatus, attendanceLabels } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useField } from '../../../kit/fields/useField.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { statusDigits, statuses } from './attendance.ts'

interface StatusPickProps {
  place: number
  name: string
  onMark: (place: number, status: AttendanceStatus) => void
}

/** Whether somebody came. The list shows the digit that sets each status without opening it. */
export function StatusPick({ place, name, onMark }: StatusPickProps) {
  const path = `attendees.${place}.status`
  const field = useField({ name: path, label: name })
  const value = statuses.find((status) => status === field.value) ?? 'unmarked'
  return (
    <Box data-field={path} data-error={field.error !== undefined}>
      <Select
        fullWidth
        value={value}
        onChange={(event) => onMark(place, event.target.value)}
        onBlur={field.blur}
        inputRef={field.ref}
        disabled={field.disabled}
        renderValue={(status) => attendanceLabels[status]}
        SelectDisplayProps={{ 'aria-label': `${name}: ${attendanceLabels[value]}` }}
        sx={{
          fontSize: '0.875rem',
          color: value === 'unmarked' ? colours.inkSoft : colours.ink,
          '& .MuiSelect-select': { py: '4px', pl: '10px', pr: '24px !important' },
          '& .MuiSelect-icon': { right: 2 },
        }}
      >
        {statuses.map((status) => (
          <MenuItem key={status} value={status} sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
            {attendanceLabels[status]}
            <KeyHint keys={statusDigits[status]} />
          </MenuItem>
        ))}
      </Select>
    </Box>
  )
}
