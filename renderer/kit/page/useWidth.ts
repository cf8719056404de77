import { type RefCallback, useCallback, useState } from 'react'

/**
 * How wide an element is, px, whatever the reason: the window, a panel beside it. Until it has been drawn it counts as
 * wide enough for everything.
 *
 * @example const [width, ref] = useWidth(); return <Box ref={ref}>…</Box>
 */
export function useWidth(): [width: number, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // At once, so that the first thing drawn has the right columns.
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [width, ref]
}
