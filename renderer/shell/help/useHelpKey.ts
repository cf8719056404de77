import { useEffect } from 'react'
import { isComposing } from '../../foundation/keys.ts'

/** Calls on F1 on any screen. It listens before all others, for an open dialog keeps its keys to itself. */
export function useHelpKey(onKey: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.shiftKey || isComposing(event)) return
      event.preventDefault()
      onKey()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [onKey])
}
