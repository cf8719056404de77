import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { carryTyping, receiveTyping } from './carriedTyping.ts'

/**
 * Carries what is typed from a form that closes into the one that goes on with it, however long that takes to open.
 *
 * @param record see `draftKey` of a form
 * @returns told, before the form closes, which one goes on with it
 */
export function useCarriedTyping(
  formRef: RefObject<HTMLFormElement | null>,
  record: string | undefined,
): (heir: string) => void {
  const to = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => void receiveTyping(formRef.current, record), [])
  useLayoutEffect(
    // Before the field in hand is taken off the page.
    () => () => {
      if (to.current !== null && formRef.current) carryTyping(formRef.current, to.current)
    },
    [formRef],
  )
  return (heir) => {
    to.current = heir
  }
}
