import Add from '@mui/icons-material/Add'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { personName } from '../../../../shared/text/personName.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { inOfficeOn, invited } from '../form/newMeeting.ts'
import { PeopleInput } from '../people/PeopleInput.tsx'
import { membersToOffer } from '../people/people.ts'

/** Members who are invited, as they are named at this meeting; others in office that day can be added. */
export function InvitedList() {
  const { attendees } = useMeetingLists()
  const { readOnly } = useFormMode()
  const { getValues, control } = useFormContext<Meeting>()
  const plannedStart = useWatch({ control, name: 'plannedStart' })
  const today = useToday()
  const members = useQuery(orpc.members.list.queryOptions()).data ?? []
  const [typed, setTyped] = useState('')

  const day = /^\d{4}-\d{2}-\d{2}/.exec(plannedStart)?.[0] ?? today
  const named = new Set(attendees.fields.map((attendee) => attendee.memberId))
  const missing = inOfficeOn(members, day).filter((member) => !named.has(member.id))
  const shown = attendees.fields.flatMap((attendee, place) => (attendee.role === 'member' ? [{ attendee, place }] : []))

  function add(ids: readonly string[]) {
    const chosen = missing.filter((member) => ids.includes(member.id)).map((member) => invited(member, day))
    const firstGuest = getValues('attendees').findIndex((attendee) => attendee.role === 'guest')
    if (firstGuest === -1) attendees.append(chosen, { shouldFocus: false })
    else attendees.insert(firstGuest, chosen, { shouldFocus: false })
    setTyped('')
  }

  return (
    <Box sx={{ maxWidth: 824 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ attendee, place }, index) => (
          <Box
            component="li"
            key={attendee.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '28px minmax(0, 260px) minmax(0, 1fr) 36px',
              columnGap: 1,
              alignItems: 'center',
              minHeight: 40,
              borderTop: `1px solid ${colours.hairline}`,
            }}
          >
            <Box sx={{ color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>{index + 1}.</Box>
            <div>{personName(attendee)}</div>
            <Box sx={{ color: colours.inkSoft }}>
              {[attendee.post, attendee.unit].filter((part) => part !== '').join(', ')}
            </Box>
            {!readOnly && (
              <IconButton
                size="small"
                aria-label={`Bỏ ${attendee.name}`}
                title="Bỏ khỏi danh sách mời"
                onClick={() => attendees.remove(place)}
              >
                <Close sx={{ fontSize: 18 }} />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {shown.length === 0 && <Box sx={{ color: colours.inkSoft, pb: 1 }}>Chưa mời thành viên nào.</Box>}
      {!readOnly && missing.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1, pt: 1, borderTop: `1px solid ${colours.hairline}`, alignItems: 'center' }}>
          <Box sx={{ width: 324, pl: 4.5 }}>
            <PeopleInput
              label="Thêm thành viên"
              value={typed}
              people={membersToOffer(missing, day)}
              onText={setTyped}
              onPick={(person) => add([person.key])}
              onBlur={() => setTyped('')}
              placeholder="Thêm thành viên: gõ tên để tìm"
            />
          </Box>
          <Button
            variant="text"
            size="small"
            startIcon={<Add />}
            onClick={() => add(missing.map((member) => member.id))}
          >
            Thêm tất cả {missing.length} người đang giữ chức vụ
          </Button>
        </Box>
      )}
    </Box>
  )
}
