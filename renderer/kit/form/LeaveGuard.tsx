import { type RefObject, useRef } from 'react'
import type { Answer } from '../confirm/ConfirmProvider.tsx'
import { useLeaveQuestion } from '../confirm/useLeaveQuestion.ts'

interface LeaveGuardProps {
  dirty: RefObject<boolean>
  /** Whether another place was asked for, until the answer was to stay. */
  leaving: RefObject<boolean>
  /** Set while a save that is over leads on: that is no leaving of the user's. */
  leading: RefObject<boolean>
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
export function LeaveGuard({ dirty, leaving, leading, onAsk, onDiscard, onSave, onSettle }: LeaveGuardProps) {
  const settling = useRef(Promise.resolve(true))
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) => {
      if (leading.current) return false
      // At once, and of what needs no question too: before the other place is drawn, or even loaded, a save may end and
      // open what it was to open after it, which would take the place of what the user asked for.
      leaving.current = currentLocation.pathname !== nextLocation.pathname
      const holds = leaving.current && dirty.current
      // At once, too: what is being saved now may be refused before the page is drawn anew.
      if (holds) settling.current = onSettle()
      return holds
    },
    async () => {
      const settled = await settling.current
      if (!dirty.current) return true
      const answer = settled ? await onAsk() : 'cancel'
      // Before the save: it must not open what follows it.
      leaving.current = answer !== 'cancel'
      if (answer === 'instead') leaving.current = await onSave()
      if (answer === 'confirm') await onDiscard()
      return leaving.current
    },
  )

  return null
}
