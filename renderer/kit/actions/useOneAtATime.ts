import { useRef } from 'react'

/**
 * A step that is not begun again while it is under way: a second press of its button, before the page shows that the
 * first one counts, asks for nothing more.
 *
 * @example const begin = useOneAtATime(async () => { … })
 */
export function useOneAtATime<Input extends readonly unknown[]>(
  step: (...input: Input) => Promise<void>,
): (...input: Input) => Promise<void> {
  const underWay = useRef(false)
  return async (...input) => {
    if (underWay.current) return
    underWay.current = true
    try {
      await step(...input)
    } finally {
      underWay.current = false
    }
  }
}
