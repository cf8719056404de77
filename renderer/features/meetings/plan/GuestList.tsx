import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { honorifics } from '../../../kit/fields/honorifics.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { blankGuest } from '../form/newMeeting.ts'
import { RowTools } from '../form/RowTools.tsx'
import { useRowMoves } from '../form/useRowMoves.ts'

const grid = {
  display: 'grid',
  gridTemplateColumns: '84px repeat(3, minmax(0, 1fr)) 92px',
  columnGap: 1,
  alignItems: 'start',
}

/** Guests by name. Residents without name are counted when attendance is taken. */
export function GuestList() {
  const { attendees } = useMeetingLists()
  const { getValues } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const { moveRow, rowKeys } = useRowMoves({
    name: 'attendees',
    rows: () => getValues('attendees'),
    move: attendees.move,
    partOf: (attendee) => attendee.role,
  })
  const shown = attendees.fields.flatMap((attendee, place) => (attendee.role === 'guest' ? [{ attendee, place }] : []))

  function add() {
    attendees.append(blankGuest(), { shouldFocus: false })
    focusSoon(`attendees.${getValues('attendees').length - 1}.name`)
  }

  return (
    <Box sx={{ maxWidth: 824 }}>
      {shown.length > 0 && (
        <Box sx={{ ...grid, pb: 0.5, fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft }}>
          <span>Xưng hô</span>
          <span>Họ và tên</span>
          <span>Chức vụ</span>
          <span>Đơn vị</span>
        </Box>
      )}
      <FormModeProvider value={bare}>
        {shown.map(({ attendee, place }) => (
          <Box
            key={attendee.id}
            onKeyDown={rowKeys(place)}
            sx={{ ...grid, py: 0.75, borderTop: `1px solid ${colours.hairline}` }}
          >
            <SelectField name={`attendees.${place}.honorific`} label="Xưng hô của khách" options={honorifics} />
            <LineField name={`attendees.${place}.name`} label="Họ và tên khách" />
            <LineField name={`attendees.${place}.post`} label="Chức vụ của khách" />
            <LineField name={`attendees.${place}.unit`} label="Đơn vị của khách" />
            <RowTools
              rowLabel="khách"
              onMove={(direction) => moveRow(place, direction)}
              onRemove={() => attendees.remove(place)}
            />
          </Box>
        ))}
      </FormModeProvider>
      {!readOnly && (
        <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ mt: 0.5, ml: -1 }}>
          Thêm khách mời
        </Button>
      )}
      {readOnly && shown.length === 0 && <Box sx={{ color: colours.inkSoft }}>Không có khách mời.</Box>}
    </Box>
  )
}
