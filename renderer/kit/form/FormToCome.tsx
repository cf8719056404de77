import { useLayoutEffect, useRef } from 'react'
import { LoadingShape } from '../page/LoadingShape.tsx'
import { isFocusFree } from './firstFocus.ts'
import { catchTyping } from './typeAhead.ts'

/**
 * In the place of a form until it is known whether it has a draft.
 *
 * @param catches what is typed meanwhile is for its first field: whoever opens a new record begins to type at once
 */
export function FormToCome({ catches }: { catches: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!catches || !place.current || !isFocusFree(place.current)) return
    const ahead = catchTyping(place.current)
    return () => {
      ahead.passOn()
      // The first field has taken the focus by then, if there is one that does.
      queueMicrotask(ahead.drop)
    }
  }, [catches])

  return (
    <div ref={place}>
      <LoadingShape rows={6} rowHeight={56} />
    </div>
  )
}
