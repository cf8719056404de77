import { type RefObject, useEffect } from 'react'
import { focusNeighbour, keyPlace } from './fieldFocus.ts'
import { formAction } from './formKeys.ts'

export interface FormKeyHandlers {
  onSave: () => void
  onSaveAndNew: () => void
  onLeave: () => void
}

/**
 * Keys of the form in hand: Enter moves within it, Ctrl+S, Ctrl+Enter and Esc work wherever the focus is, unless a
 * dialog or another form has it. Inside `data-own-enter` Enter keeps its own meaning. Listens before the fields do,
 * because a closed list would open on Enter.
 */
export function useFormKeys(formRef: RefObject<HTMLFormElement | null>, handlers: FormKeyHandlers): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const form = formRef.current
      const target = event.target
      if (!form || !(target instanceof Element) || belongsElsewhere(form, target)) return
      const action = formAction(event, keyPlace(target))
      if (action === null) return
      const moves = action === 'next' || action === 'previous'
      if (moves && (!form.contains(target) || target.closest('[data-own-enter]'))) return
      event.preventDefault()
      event.stopPropagation()
      if (moves) focusNeighbour(form, target, action)
      else if (action === 'save') handlers.onSave()
      else if (action === 'save-and-new') handlers.onSaveAndNew()
      else handlers.onLeave()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [formRef, handlers])
}

function belongsElsewhere(form: HTMLElement, target: Element): boolean {
  const otherForm = target.closest('form')
  if (otherForm && otherForm !== form) return true
  if (target.closest('[data-own-keys]')) return true
  const modals = document.querySelectorAll('.MuiModal-root:not(.MuiModal-hidden)')
  const top = modals[modals.length - 1]
  return top !== undefined && !top.contains(form)
}
