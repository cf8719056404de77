import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting, MeetingRecord } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { blankTask } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { useRowMoves } from '../form/useRowMoves.ts'
import { unitOfNamed } from '../people/people.ts'
import { usePeopleOfMeeting } from '../people/usePeopleOfMeeting.ts'
import { TaskRow } from './TaskRow.tsx'

/** Who does what until when. */
export function TaskList({ record }: { record: MeetingRecord }) {
  const { tasks } = useMeetingLists()
  const { control, getValues } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const people = usePeopleOfMeeting()
  const attendees = useWatch({ control, name: 'attendees' })
  const conclusions = useWatch({
    control,
    name: 'conclusions',
    compute: (rows) =>
      rows.map(({ id, content }, index) => ({ value: id, label: `${index + 1}. ${shorten(content)}` })),
  })
  const units = attendees.map((attendee) => attendee.unit).filter((unit) => unit !== '')
  const { moveRow, rowKeys } = useRowMoves({ name: 'tasks', rows: () => getValues('tasks'), move: tasks.move })

  function add() {
    // One task for each conclusion is the usual way: take the first that has none.
    const taken = new Set(getValues('tasks').map((task) => task.conclusionId))
    const open = getValues('conclusions').find((conclusion) => !taken.has(conclusion.id))
    tasks.append(blankTask(open?.id ?? null), { shouldFocus: false })
    focusSoon(`tasks.${getValues('tasks').length - 1}.content`)
  }

  return (
    <FormSection title="Nhiệm vụ">
      {tasks.fields.map((task, index) => (
        <Box key={task.id} onKeyDown={rowKeys(index)}>
          <TaskRow
            index={index}
            taskId={task.id}
            closed={record.state === 'closed'}
            conclusions={conclusions}
            people={people}
            units={units}
            unitOf={(name) => unitOfNamed(attendees, name)}
            onMove={(direction) => moveRow(index, direction)}
            onRemove={() => tasks.remove(index)}
          />
        </Box>
      ))}
      {tasks.fields.length === 0 && (
        <Box sx={{ color: colours.inkSoft, pb: 1 }}>
          {readOnly ? 'Không có nhiệm vụ.' : 'Việc giao cho ai, thời hạn nào. Nhiệm vụ quá hạn hiện ở Tổng quan.'}
        </Box>
      )}
      {!readOnly && (
        <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
          Thêm nhiệm vụ
        </Button>
      )}
    </FormSection>
  )
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line || 'Chưa ghi'
}
