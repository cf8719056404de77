import { useEffect, useState } from 'react'

/**
 * Whether something has gone on for a while, so that what is over in a moment does not flicker on the screen.
 *
 * @param active whether it goes on now
 * @param milliseconds that it has to go on before it is told
 */
export function useLasting(active: boolean, milliseconds = 300): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [active, milliseconds])
  return active && lasting
}
