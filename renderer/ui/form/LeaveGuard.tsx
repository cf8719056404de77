import type { RefObject } from 'react'
import { useConfirm } from '../ConfirmProvider.tsx'
import { useLeaveQuestion } from '../useLeaveQuestion.ts'
import { leaveQuestion } from './leaveQuestion.ts'

interface LeaveGuardProps {
  dirty: RefObject<boolean>
  onDiscard: () => Promise<void>
  /** Tried before the question: what can be saved needs none. */
  onSettle?: (() => Promise<void>) | undefined
}

/** Asks before another place is opened while something typed is not saved. One at a time on a page. */
export function LeaveGuard({ dirty, onDiscard, onSettle }: LeaveGuardProps) {
  const confirm = useConfirm()
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) => dirty.current && currentLocation.pathname !== nextLocation.pathname,
    async () => {
      await onSettle?.()
      if (!dirty.current) return true
      if (!(await confirm(leaveQuestion))) return false
      await onDiscard()
      return true
    },
  )

  return null
}
