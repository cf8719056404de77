import { isComposing, isCtrl, type KeyPress } from '../../foundation/keys.ts'

/** What a key asks of a form. */
export type FormAction = 'next' | 'previous' | 'save' | 'save-and-new' | 'leave'

/** Where the key was pressed. */
export interface KeyPlace {
  /**
   * `line`: a field of one line, a choice, a tick; `block`: a field of several lines; `other`: buttons and the rest.
   */
  readonly control: 'line' | 'block' | 'other'
  /** `open`: a list of suggestions hangs below the field; `choosing`: and one of them is marked. */
  readonly popup: 'none' | 'open' | 'choosing'
}

/**
 * The action of a key in a form, or `null` when the key keeps its usual meaning. Nothing happens while an input
 * method composes.
 */
export function formAction(press: KeyPress, place: KeyPlace): FormAction | null {
  if (isComposing(press)) return null
  if (isCtrl(press, 'S')) return 'save'
  if (press.key === 'Escape') return place.popup === 'none' ? 'leave' : null
  if (press.key !== 'Enter' || press.altKey || press.metaKey) return null
  if (press.ctrlKey) return press.shiftKey ? null : 'save-and-new'
  if (place.control !== 'line' || place.popup === 'choosing') return null
  return press.shiftKey ? 'previous' : 'next'
}
