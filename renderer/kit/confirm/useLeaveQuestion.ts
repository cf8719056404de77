import { useEffect, useEffectEvent, useRef } from 'react'
import { type BlockerFunction, useBlocker } from 'react-router'

/**
 * Holds back an attempt to open another place until it is decided whether to leave.
 *
 * @param holds tells whether an attempt is held back; asked at each
 * @param decide whether to leave; asked once an attempt, and not again while an answer is awaited
 */
export function useLeaveQuestion(holds: BlockerFunction, decide: () => Promise<boolean>): void {
  const blocker = useBlocker(holds)
  const deciding = useRef(false)
  // The router makes an object of each attempt. Of a step from one attempt over "stay" to the next the page may hear
  // only the end, so that an attempt is over cannot be read off the state.
  const decided = useRef<typeof blocker>(null)

  const answer = useEffectEvent(async (attempt: Extract<typeof blocker, { state: 'blocked' }>) => {
    deciding.current = true
    decided.current = attempt
    let leave = false
    try {
      leave = await decide()
    } finally {
      deciding.current = false
      if (leave) attempt.proceed()
      else attempt.reset()
    }
  })

  useEffect(() => {
    if (blocker.state === 'blocked' && !deciding.current && blocker !== decided.current) void answer(blocker)
  }, [blocker])
}
