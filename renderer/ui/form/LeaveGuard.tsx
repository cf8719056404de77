import type { RefObject } from 'react'
import { useConfirm } from '../ConfirmProvider.tsx'
import { useLeaveQuestion } from '../useLeaveQuestion.ts'
import { leaveQuestion } from './leaveQuestion.ts'

interface LeaveGuardProps {
  dirty: RefObject<boolean>
  /** Set while it is open whether the place is left, and once it is. */
  leaving: RefObject<boolean>
  onDiscard: () => Promise<void>
  /** Awaited before the question: what is being saved, or can be, needs none. False: what was wrong is to be seen first. */
  onSettle: () => Promise<boolean>
}

/** Asks before another place is opened while something typed is not saved. One at a time on a page. */
export function LeaveGuard({ dirty, leaving, onDiscard, onSettle }: LeaveGuardProps) {
  const confirm = useConfirm()
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) => dirty.current && currentLocation.pathname !== nextLocation.pathname,
    async () => {
      leaving.current = true
      const settled = await onSettle()
      if (!dirty.current) return true
      leaving.current = settled && (await confirm(leaveQuestion))
      if (leaving.current) await onDiscard()
      return leaving.current
    },
  )

  return null
}
