import { focusPath } from '../../../ui/form/fieldFocus.ts'

/** Moves to a field once what was just changed is drawn; rows are drawn a moment after they are added. */
export function focusSoon(path: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusPath(document.body, path)))
}
