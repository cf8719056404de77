import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useFormContext, useWatch } from 'react-hook-form'
import type { AttendanceStatus, Meeting } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { TimeField } from '../../../kit/fields/TimeField.tsx'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { detailOf } from './attendance.ts'
import { StandInFields } from './StandInFields.tsx'
import { StatusPick } from './StatusPick.tsx'

interface AttendeeRowProps {
  place: number
  onMark: (place: number, status: AttendanceStatus) => void
  /** Guests may be taken off the list here. */
  onRemove?: () => void
}

/** One person: name and post, status, and the field that the status brings with it. */
export function AttendeeRow({ place, onMark, onRemove }: AttendeeRowProps) {
  const { control } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const person = useWatch({ control, name: `attendees.${place}` })
  if (!person) return null
  const detail = detailOf(person.status)
  const path = `attendees.${place}`
  const label = detail ? `${detail.label} của ${person.name}` : ''
  const isNew = person.role === 'guest'

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 144px',
        columnGap: 1,
        rowGap: 0.75,
        alignItems: 'center',
        py: 0.75,
        borderTop: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ minWidth: 0, lineHeight: 1.35 }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <Box sx={{ fontWeight: 500, minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>{person.name}</Box>
          {isNew && onRemove && !readOnly && (
            <IconButton size="small" tabIndex={-1} aria-label={`Bỏ ${person.name}`} title="Bỏ khách" onClick={onRemove}>
              <Close sx={{ fontSize: 16 }} />
            </IconButton>
          )}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{person.post || person.unit}</Box>
      </Box>
      <StatusPick place={place} name={person.name} onMark={onMark} />
      {detail && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          {detail.field === 'standInName' && <StandInFields place={place} insteadOf={person.name} />}
          {detail.field === 'time' && (
            <TimeField name={`${path}.time`} label={label} placeholder={`${detail.label}, ví dụ 8h15`} nullable />
          )}
          {detail.field === 'reason' && <LineField name={`${path}.reason`} label={label} placeholder={detail.label} />}
        </Box>
      )}
    </Box>
  )
}
