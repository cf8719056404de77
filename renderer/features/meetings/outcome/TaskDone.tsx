import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { client } from '../../../app/client.ts'
import { useSave } from '../../../app/useSave.ts'
import { useToday } from '../../../app/useWardStatus.ts'
import { useFormActions } from '../../../ui/form/formActions.ts'
import { StatusWord } from '../../../ui/StatusWord.tsx'

/** Whether a task of closed minutes is done; the only thing of them that may still change. */
export function TaskDone({ index, taskId }: { index: number; taskId: string }) {
  const { control } = useFormContext<Meeting>()
  const { showProblem } = useFormActions()
  const doneOn = useWatch({ control, name: `tasks.${index}.doneOn` })
  const today = useToday()
  const complete = useSave(client.meetings.completeTask)
  const mark = (day: string | null) => complete.mutateAsync({ taskId, doneOn: day }).catch(showProblem)

  if (doneOn === null) {
    return (
      <Button variant="outlined" fullWidth disabled={complete.isPending} onClick={() => void mark(today)}>
        Đã xong
      </Button>
    )
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 40 }}>
      <StatusWord tone="done" word={formatDate(doneOn)} />
      <IconButton
        size="small"
        aria-label="Bỏ dấu đã xong"
        title="Bỏ dấu đã xong"
        disabled={complete.isPending}
        onClick={() => void mark(null)}
      >
        <Close sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  )
}
