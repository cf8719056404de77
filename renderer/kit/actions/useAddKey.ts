import { useLayoutEffect, useRef } from 'react'
import { isComposing } from '../../foundation/keys.ts'

/**
 * Ctrl+Enter on a list starts a new record, as it does in a form after saving. Not while a form or a dialog is open:
 * then the key is theirs.
 *
 * @example useAddKey(id === undefined, () => navigate('/members/new'))
 */
export function useAddKey(active: boolean, onAdd: () => void): void {
  const latest = useRef(onAdd)
  latest.current = onAdd
  // Before the list is painted: whoever sees it may press the key.
  useLayoutEffect(() => {
    if (!active) return
    function press(event: KeyboardEvent) {
      if (isComposing(event) || event.key !== 'Enter' || !event.ctrlKey) return
      if (event.shiftKey || event.altKey || event.metaKey) return
      if (document.querySelector('form, .MuiModal-root:not(.MuiModal-hidden)')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [active])
}
