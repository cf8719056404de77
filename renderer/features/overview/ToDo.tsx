import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import type { OpenTask } from '../../../shared/contract/meetings.ts'
import type { NamedTask } from '../../../shared/contract/overview.ts'
import { roundStepLabels } from '../../../shared/model/commendations.ts'
import { nextRoundWork } from '../../../shared/model/nextRoundWork.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import type { Outputs } from '../../foundation/client/client.ts'
import { describeError, refusalAt } from '../../foundation/errors.ts'
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
  const begun = overview.unfinishedMeetings.length + overview.openRounds.length
  const nothing = overdue.length + dueToday.length + soon.length + begun === 0

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
      <Group tone="idle" word="Đang làm dở" count={begun}>
        {overview.unfinishedMeetings.map((meeting) => (
          <Line key={meeting.id} action={<Step to={`/meetings/${meeting.id}`} label={meetingStep(meeting.state)} />}>
            {meeting.title}
            <Detail>Cuộc họp ngày {formatDate(meeting.plannedStart)}, biên bản chưa chốt</Detail>
          </Line>
        ))}
        {overview.openRounds.map((round) => (
          <RoundLine key={round.id} round={round} />
        ))}
      </Group>
    </Block>
  )
}

/** A round that is not done, with its next work as the list of rounds words it. */
function RoundLine({ round }: { round: Overview['openRounds'][number] }) {
  const words = nextRoundWork(round)
  return (
    <Line action={words !== null && <Step to={`/commendations/${round.id}`} label={words} />}>
      {round.occasion}
      <Detail>Đợt khen thưởng: {roundStepLabels[round.step].toLocaleLowerCase('vi')}</Detail>
    </Line>
  )
}

function meetingStep(state: Overview['unfinishedMeetings'][number]['state']): string {
  return state === 'preparing' ? 'Bắt đầu họp' : 'Ghi tiếp'
}

function Step({ to, label }: { to: string; label: string }) {
  return (
    <Button component={Link} to={to} variant="outlined" size="small" sx={{ flexShrink: 0 }}>
      {label}
    </Button>
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
