/** Frames that a step may take until what comes next is drawn, on a slow office machine. */
const patience = 120

/**
 * Brings the keyboard to a place as soon as it is drawn, when the button that was pressed is gone or cannot be pressed
 * any more: the next key goes on from there, and a screen reader says where that is. Whoever has gone to another
 * control meanwhile is left alone.
 *
 * @param selector of the place as it will be, such as a tab once it is the chosen one
 */
export function standAt(selector: string, frames = patience): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(selector)
    const focus = whereFocusIs()
    if (place && focus === 'lost') place.focus()
    else if (frames > 0 && !(place && focus === 'kept')) standAt(selector, frames - 1)
  })
}

/** The selector of a tab or a step of a path by its value, once it is the one in hand. */
export function inHand(value: string): string {
  return `[data-place="${value}"]:is([aria-selected=true], [aria-current=step])`
}

/** A dialog that is being closed still has it for a moment. */
function whereFocusIs(): 'kept' | 'lost' | 'in a dialog' {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body || activeElement.matches(':disabled')) return 'lost'
  return activeElement.closest('.MuiModal-root') ? 'in a dialog' : 'kept'
}
