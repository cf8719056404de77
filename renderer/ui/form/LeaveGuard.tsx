import { type RefObject, useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { useConfirm } from '../ConfirmProvider.tsx'
import { leaveQuestion } from './leaveQuestion.ts'

/** Asks before another place is opened while something typed is not saved. One at a time on a page. */
export function LeaveGuard({ dirty, onDiscard }: { dirty: RefObject<boolean>; onDiscard: () => Promise<void> }) {
  const confirm = useConfirm()
  const asking = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty.current && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (blocker.state !== 'blocked' || asking.current) return
    asking.current = true
    confirm(leaveQuestion)
      .then(async (yes) => {
        if (!yes) return blocker.reset()
        await onDiscard()
        blocker.proceed()
      })
      .finally(() => {
        asking.current = false
      })
  }, [blocker, confirm, onDiscard])

  return null
}
