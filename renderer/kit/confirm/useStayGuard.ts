import { useEffect, useRef } from 'react'
import { type Question, useConfirm } from './ConfirmProvider.tsx'
import { useLeaveQuestion } from './useLeaveQuestion.ts'

/**
 * While work is under way that ends with the screen, asks before another place or the window is left.
 *
 * @param question to be asked; null while there is nothing to stop
 */
export function useStayGuard(question: Question | null): void {
  const confirm = useConfirm()
  const active = question !== null
  const latest = useRef(question)
  latest.current = question
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) =>
      latest.current !== null && currentLocation.pathname !== nextLocation.pathname,
    // It may have come to its end meanwhile; then there is nothing left to stop.
    async () => latest.current === null || (await confirm(latest.current)) || latest.current === null,
  )

  useEffect(() => {
    if (!active) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [active])
}
