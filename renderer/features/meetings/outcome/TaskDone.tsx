import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { refusalAt } from '../../../foundation/errors.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { DoneOnDialog } from '../../../kit/dialogs/DoneOnDialog.tsx'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useTaskMark } from '../../tasks/index.ts'

/** Whether a task of closed minutes is done; the only thing of them that may still change. */
export function TaskDone({ index, taskId }: { index: number; taskId: string }) {
  const { control } = useFormContext<Meeting>()
  const { showProblem } = useFormActions()
  const doneOn = useWatch({ control, name: `tasks.${index}.doneOn` })
  const today = useToday()
  const complete = useTaskMark()
  const [notToday, setNotToday] = useState<string | null>(null)
  const day = useWatch({ control, name: 'actualStart' }) ?? ''
  const mark = (day: string | null) => complete.mutateAsync({ taskId, seen: doneOn, doneOn: day })

  async function finish() {
    try {
      await mark(today)
    } catch (error) {
      const why = refusalAt(error, 'doneOn')
      if (why === null) showProblem(error)
      else setNotToday(why)
    }
  }

  if (doneOn === null) {
    return (
      <>
        <Button variant="outlined" fullWidth disabled={complete.isPending} onClick={() => void finish()}>
          Đã xong
        </Button>
        {notToday !== null && (
          <DoneOnDialog
            why={notToday}
            day={day.slice(0, 10) || today}
            onSave={mark}
            onClose={() => setNotToday(null)}
          />
        )}
      </>
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
        onClick={() => void mark(null).catch(showProblem)}
      >
        <Close sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  )
}
