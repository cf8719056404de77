import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '../../../foundation/keys.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { blankGuest } from '../form/newMeeting.ts'

/** Somebody who came without being on the list: name, Enter. What else is known of a guest stands under Chuẩn bị. */
export function GuestAdder() {
  const { attendees } = useMeetingLists()
  const [name, setName] = useState<string | null>(null)

  function add() {
    const typed = name?.trim() ?? ''
    if (typed !== '') attendees.append({ ...blankGuest(), name: typed, status: 'present' }, { shouldFocus: false })
    return typed !== ''
  }
  function onKey(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') setName(null)
    if (event.key !== 'Enter' || event.ctrlKey) return
    event.preventDefault()
    setName(add() ? '' : null)
  }

  if (name === null) {
    return (
      <Button variant="text" size="small" startIcon={<Add />} onClick={() => setName('')} sx={{ ml: -1 }}>
        Thêm khách
      </Button>
    )
  }
  return (
    <Box data-own-enter sx={{ pt: 0.5 }}>
      <OutlinedInput
        fullWidth
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKey}
        onBlur={() => {
          add()
          setName(null)
        }}
        placeholder="Họ và tên khách, Enter để thêm"
        inputProps={{ 'aria-label': 'Họ và tên khách', autoComplete: 'off', spellCheck: false }}
      />
    </Box>
  )
}
