import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MuiLink from '@mui/material/Link'
import { Link } from 'react-router'
import type { NamedTask } from '../../../shared/contract/overview.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { Detail, Line } from './Block.tsx'
import { daysLate, nearDay } from './days.ts'

/** One task with who does it, until when, and the button that ends it. */
export function TaskLine({ task, today, onDone }: { task: NamedTask; today: string; onDone: () => void }) {
  const late = task.deadline !== null && task.deadline < today
  return (
    <Line
      action={
        <Button variant="outlined" size="small" onClick={onDone} sx={{ flexShrink: 0 }}>
          Đã xong
        </Button>
      }
    >
      <Box sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
        {task.content}
      </Box>
      <Detail>
        {task.doer}
        {task.deadline && (
          <>
            {' · hạn '}
            {late ? formatDate(task.deadline) : nearDay(task.deadline, today).toLocaleLowerCase('vi')}
            {late && (
              <>
                {', '}
                <Box component="span" sx={{ color: colours.redText, fontWeight: 500 }}>
                  {daysLate(task.deadline, today)}
                </Box>
              </>
            )}
          </>
        )}
        {' · '}
        <MuiLink component={Link} to={`/meetings/${task.meetingId}`} color="inherit">
          họp ngày {formatDate(task.meetingDate)}
        </MuiLink>
      </Detail>
    </Line>
  )
}
