import { focusPath } from './fieldFocus.ts'

/**
 * Does something that draws the fields anew (rows get new keys when a form starts afresh) and gives the focus back to
 * the field that had it.
 */
export function keepFocus(form: HTMLElement | null, change: () => void): void {
  const active = document.activeElement
  const path = active && form?.contains(active) ? active.closest('[data-field]')?.getAttribute('data-field') : null
  change()
  if (!form || !path) return
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusPath(form, path)
  })
}
