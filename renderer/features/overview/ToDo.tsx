import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, use, useState } from 'react'
import { Link } from 'react-router'
import type { OpenTask } from '../../../shared/contract/meetings.ts'
import type { BegunWork, NamedTask } from '../../../shared/contract/overview.ts'
import type { Outputs } from '../../foundation/client/client.ts'
import { describeError, refusalAt } from '../../foundation/errors.ts'
import { RecordAddress } from '../../foundation/recordAddress.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { DoneOnDialog } from '../../kit/dialogs/DoneOnDialog.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { type StatusTone, StatusWord } from '../../kit/page/StatusWord.tsx'
import { useTaskMark } from '../tasks/index.ts'
import { Block, Detail, Line, Lines, Nothing } from './Block.tsx'
import { TaskLine } from './TaskLine.tsx'

type Overview = Outputs['overview']['get']

/** Việc cần làm: tasks by deadline, then what was begun and is not finished. */
export function ToDo({ overview }: { overview: Overview }) {
  const today = useToday()
  const complete = useTaskMark()
  const [done, setDone] = useState<{ task: OpenTask; doneOn: string } | null>(null)
  const [notToday, setNotToday] = useState<{ task: OpenTask; why: string } | null>(null)
  const { overdue, today: dueToday, soon } = overview.tasks
  const nothing = overdue.length + dueToday.length + soon.length + overview.begun.length === 0

  async function mark(task: OpenTask, doneOn: string) {
    await complete.mutateAsync({ taskId: task.id, seen: null, doneOn })
    setDone({ task, doneOn })
  }
  async function finish(task: OpenTask) {
    try {
      await mark(task, today)
    } catch (error) {
      const why = refusalAt(error, 'doneOn')
      if (why === null) return
      // Not today: the day is asked for where the user stands. What else went wrong is shown below.
      complete.reset()
      setNotToday({ task, why })
    }
  }
  async function undo() {
    if (!done) return
    try {
      await complete.mutateAsync({ taskId: done.task.id, seen: done.doneOn, doneOn: null })
      setDone(null)
    } catch {
      // Shown below from the mutation itself.
    }
  }
  const tasks = (list: readonly NamedTask[]) =>
    list.map((task) => <TaskLine key={task.id} task={task} today={today} onDone={() => finish(task)} />)

  return (
    <Block title="Việc cần làm">
      {complete.isError && notToday === null && (
        <Box sx={{ mt: 1 }}>
          <MessageBar tone="error">{describeError(complete.error).message}</MessageBar>
        </Box>
      )}
      {notToday && (
        <DoneOnDialog
          why={notToday.why}
          day={notToday.task.meetingDate}
          onSave={(doneOn) => mark(notToday.task, doneOn)}
          onClose={() => {
            complete.reset()
            setNotToday(null)
          }}
        />
      )}
      {done && !complete.isError && (
        <Box sx={{ mt: 1 }}>
          <MessageBar tone="done" action={{ label: 'Hoàn tác', onClick: undo }}>
            Đã đánh dấu xong: {done.task.content}
          </MessageBar>
        </Box>
      )}
      {nothing && <Nothing>Không có việc nào đến hạn trong 7 ngày tới.</Nothing>}
      <Group tone="late" word="Quá hạn" count={overdue.length}>
        {tasks(overdue)}
      </Group>
      <Group tone="active" word="Hôm nay" count={dueToday.length}>
        {tasks(dueToday)}
      </Group>
      <Group tone="waiting" word="7 ngày tới" count={soon.length}>
        {tasks(soon)}
      </Group>
      <Group tone="idle" word="Đang làm dở" count={overview.begun.length}>
        {overview.begun.map((work) => (
          <BegunLine key={work.id} work={work} />
        ))}
      </Group>
    </Block>
  )
}

/** What was begun, with its next step, which is taken where the record is opened. */
function BegunLine({ work }: { work: BegunWork }) {
  const { title, detail, step } = work
  const addressOf = use(RecordAddress)
  const button = step !== null && (
    <Button component={Link} to={addressOf(work)} variant="outlined" size="small" sx={{ flexShrink: 0 }}>
      {step}
    </Button>
  )
  return (
    <Line action={button}>
      {title}
      <Detail>{detail}</Detail>
    </Line>
  )
}

interface GroupProps {
  tone: StatusTone
  word: string
  count: number
  children: ReactNode
}

function Group({ tone, word, count, children }: GroupProps) {
  if (count === 0) return null
  return (
    <Box sx={{ mt: 2.5 }}>
      <Box
        component="h3"
        sx={{ m: 0, pb: 0.75, fontSize: '0.9375rem', fontWeight: 600, borderBottom: `1px solid ${colours.hairline}` }}
      >
        <StatusWord tone={tone} word={`${word} (${count})`} />
      </Box>
      <Lines>{children}</Lines>
    </Box>
  )
}
