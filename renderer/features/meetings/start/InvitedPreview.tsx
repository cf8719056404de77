import Box from '@mui/material/Box'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { inOfficeOn, type LeftOutPerson, leftOut, type Person } from '../form/newMeeting.ts'

/** Who will be invited: everybody in office on the day of the meeting. */
export function InvitedPreview({ members }: { members: readonly Person[] }) {
  const { control } = useFormContext<Meeting>()
  const plannedStart = useWatch({ control, name: 'plannedStart' })
  const today = useToday()
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(plannedStart)?.[0] ?? today
  const people = inOfficeOn(members, day)
  const left = leftOut(members, day)

  if (people.length === 0) {
    return (
      <Box sx={{ maxWidth: 640, color: colours.inkSoft }}>
        Chưa có thành viên nào giữ chức vụ ngày {formatDate(day)}. Thêm thành viên trước, hoặc mời sau ở phần Chuẩn bị.
        <LeftOut people={left} />
      </Box>
    )
  }
  return (
    <Box sx={{ maxWidth: 824 }}>
      <Box>
        {people.length} thành viên giữ chức vụ ngày {formatDate(day)}. Thêm bớt sau ở phần Chuẩn bị.
      </Box>
      <Box sx={{ color: colours.inkSoft }}>{people.map((member) => member.name).join(', ')}.</Box>
      <LeftOut people={left} />
    </Box>
  )
}

/** Who is not invited, and why: a first day that was entered wrong shows here before the meeting, not at it. */
function LeftOut({ people }: { people: readonly LeftOutPerson[] }) {
  if (people.length === 0) return null
  return (
    <Box sx={{ mt: 1 }}>
      <Box>Không mời {people.length} người vì không giữ chức vụ ngày này:</Box>
      <Box sx={{ color: colours.inkSoft }}>{people.map(({ name, reason }) => `${name} (${reason})`).join(', ')}.</Box>
    </Box>
  )
}
