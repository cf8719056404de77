import { type RefObject, useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { useConfirm } from '../ConfirmProvider.tsx'
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
  const asking = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty.current && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    // Each attempt is answered once, however often the form is drawn until the router has moved on.
    if (blocker.state === 'unblocked') asking.current = false
    if (blocker.state !== 'blocked' || asking.current) return
    asking.current = true
    async function decide() {
      await onSettle?.()
      if (dirty.current) {
        if (!(await confirm(leaveQuestion))) return blocker.reset?.()
        await onDiscard()
      }
      blocker.proceed?.()
    }
    void decide()
  }, [blocker, confirm, dirty, onDiscard, onSettle])

  return null
}
