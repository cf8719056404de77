import { afterFrames } from './afterFrames.ts'

/** The field that the user is in, or was in before he went for a button or a link. */
export interface FieldInHand {
  /** Told of everything in the form that gets the focus. */
  follow: (element: EventTarget) => void
  /** Back to it once a question has closed, with the caret where it was. */
  resume: () => Promise<void>
}

/** Begins with no field. */
export function createFieldInHand(): FieldInHand {
  let field: HTMLInputElement | HTMLTextAreaElement | null = null
  return {
    follow(element) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) field = element
    },
    async resume() {
      // The question gives the focus back to what had it, which may be the link that was clicked.
      await afterFrames(2)
      if (field === null || !field.isConnected || document.activeElement === field) return
      const { selectionStart, selectionEnd } = field
      field.focus()
      // Some fields mark their text when they get the focus.
      if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
    },
  }
}
