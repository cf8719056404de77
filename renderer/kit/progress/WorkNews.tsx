import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { MessageBar } from '../page/MessageBar.tsx'
import type { ProgressLineProps } from './ProgressLine.tsx'
import { StoppableLine } from './StoppableLine.tsx'
import { useLasting } from './useLasting.ts'

/** Work that tells how far it is, and is over only once it is known what became of it. */
export interface FollowedWork {
  readonly pending: boolean
  /** Whether nothing was changed yet, so that it may be stopped. */
  readonly stoppable: boolean
  /** It ends: it was told to stop, or clears up. */
  readonly stopping: boolean
  readonly progress: ProgressLineProps['progress']
  readonly stop: () => void
}

interface WorkNewsProps {
  /** What it is: `Khôi phục`. */
  label: string
  work: FollowedWork
  /** What stopping would mean, and why it is not possible any more, under the line. */
  notes?: { stoppable: string; tooLate: string }
  /** Shown once it is over: what went wrong; null or false where nothing did. */
  problem: ReactNode
  /** That it was stopped, and how things stand; null where it was not. */
  stopped: string | null
}

/** How far long work is, whether it can still be stopped, and what became of it if it was not done. */
export function WorkNews({ label, work, notes, problem, stopped }: WorkNewsProps) {
  const takesLong = useLasting(work.pending)
  if (takesLong) {
    return (
      <div>
        <StoppableLine
          label={label}
          progress={work.stopping ? { step: 'Đang kết thúc', done: 0, total: 0 } : work.progress}
          amount="share"
          onStop={work.stoppable ? work.stop : null}
          stopping={work.stopping}
        />
        {notes && (
          <Box sx={{ mt: 0.5, color: colours.inkSoft, fontSize: '0.875rem' }}>
            {work.stoppable ? notes.stoppable : notes.tooLate}
          </Box>
        )}
      </div>
    )
  }
  if (work.pending) return null
  if (problem) return problem
  return stopped === null ? null : <MessageBar tone="info">{stopped}</MessageBar>
}
