import { type RefObject, useRef } from 'react'
import type { Answer } from '../confirm/ConfirmProvider.tsx'
import { useLeaveQuestion } from '../confirm/useLeaveQuestion.ts'

interface LeaveGuardProps {
  dirty: RefObject<boolean>
  /** Whether a save that is over leads on just now: that is no leaving of the user's. */
  isLeading: () => boolean
  /** Told whether another place was asked for, until the answer was to stay. */
  onLeaving: (leaving: boolean) => void
  /** Asks the user. */
  onAsk: () => Promise<Answer>
  onDiscard: () => Promise<void>
  /** Saves; false when something is wrong, which is shown then. */
  onSave: () => Promise<boolean>
  /**
   * Awaited before the question: what is being saved, or can be, needs none. False: what was wrong is to be seen first.
   */
  onSettle: () => Promise<boolean>
}

/** Asks before another place is opened while something typed is not saved. One at a time on a page. */
export function LeaveGuard({ dirty, isLeading, onLeaving, onAsk, onDiscard, onSave, onSettle }: LeaveGuardProps) {
  const settling = useRef(Promise.resolve(true))
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) => {
      if (isLeading()) return false
      // At once, and of what needs no question too: before the other place is drawn, or even loaded, a save may end and
      // open what it was to open after it, which would take the place of what the user asked for.
      const leaves = currentLocation.pathname !== nextLocation.pathname
      onLeaving(leaves)
      const holds = leaves && dirty.current
      // At once, too: what is being saved now may be refused before the page is drawn anew.
      if (holds) settling.current = onSettle()
      return holds
    },
    async () => {
      const settled = await settling.current
      if (!dirty.current) return true
      const answer = settled ? await onAsk() : 'cancel'
      // Before the save: it must not open what follows it.
      onLeaving(answer !== 'cancel')
      let leaves = answer !== 'cancel'
      if (answer === 'instead') leaves = await onSave()
      if (answer === 'confirm') await onDiscard()
      onLeaving(leaves)
      return leaves
    },
  )

  return null
}
