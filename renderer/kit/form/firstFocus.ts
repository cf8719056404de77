import { createContext, useContext } from 'react'
import { isCatcher } from './typeAhead.ts'

const FirstFocusContext = createContext(true)

/** Tells the fields whether one of them may take the focus when the form opens. */
export const FirstFocusProvider = FirstFocusContext.Provider

/** Whether the first field may take the focus: see {@link mayTakeFocus}. */
export function useFirstFocus(): boolean {
  return useContext(FirstFocusContext)
}

/**
 * Whether a form on the page may take the focus now. Not from a dialog over it, and not from a field that the user has
 * gone to since the form was asked for: what he types next is meant for that one.
 *
 * @param before what had the focus when the form was asked for
 */
export function mayTakeFocus(before: Element | null): boolean {
  const now = document.activeElement
  if (openDialogs().length > 0) return false
  return now === before || isCatcher(now) || !takesTyping(now)
}

/** Whether nobody types anywhere, and no dialog lies over this place. */
export function isFocusFree(place: Element): boolean {
  return openDialogs().every((dialog) => dialog.contains(place)) && !takesTyping(document.activeElement)
}

function openDialogs(): Element[] {
  return [...document.querySelectorAll('.MuiModal-root:not(.MuiModal-hidden)')]
}

function takesTyping(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}
