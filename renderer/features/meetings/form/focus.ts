import { focusPath } from '../../../kit/form/fieldFocus.ts'

/** Frames that a new row may take until it is drawn, on a slow office machine. */
const patience = 60

/** Moves to a field as soon as it is drawn; a row just added is drawn a moment later. */
export function focusSoon(path: string, frames = patience): void {
  requestAnimationFrame(() => {
    if (!focusPath(document.body, path) && frames > 0) focusSoon(path, frames - 1)
  })
}
