import type { KeyPlace } from './formKeys.ts'

const fieldSelector = [
  'input:not([type=hidden]):not([disabled]):not([tabindex="-1"])',
  'textarea:not([disabled]):not([tabindex="-1"])',
  '[role=combobox]:not(input):not([aria-disabled=true])',
].join(',')

/** Reads from the page where a key was pressed. */
export function keyPlace(target: Element): KeyPlace {
  const expanded = target.getAttribute('aria-expanded') === 'true'
  const marked = document.getElementById(target.getAttribute('aria-activedescendant') ?? '')
  // A suggestion that was typed out in full is marked by itself: there is nothing left to choose.
  const typedOut = target instanceof HTMLInputElement && marked?.textContent === target.value
  const choosing = expanded && marked !== null && !typedOut
  return {
    control:
      target instanceof HTMLTextAreaElement && !target.hasAttribute('data-line')
        ? 'block'
        : target.matches(fieldSelector)
          ? 'line'
          : 'other',
    popup: choosing ? 'choosing' : expanded ? 'open' : 'none',
  }
}

/** Moves to the field after (or before) the one given; behind the last field stands the button that saves. */
export function focusNeighbour(form: HTMLElement, from: Element, direction: 'next' | 'previous'): void {
  const fields: Element[] = visibleFields(form)
  const target = fields[fields.indexOf(from) + (direction === 'next' ? 1 : -1)]
  if (target instanceof HTMLElement) focusField(target)
  else if (direction === 'next') form.querySelector<HTMLElement>('[data-primary]')?.focus()
}

/** Moves to the first field that shows an error; false when there is none on the page. */
export function focusFirstError(form: HTMLElement): boolean {
  for (const frame of form.querySelectorAll<HTMLElement>('[data-error=true]')) {
    const field = frame.matches(fieldSelector) ? frame : visibleFields(frame)[0]
    if (!field) continue
    field.scrollIntoView({ block: 'center' })
    focusField(field)
    return true
  }
  return false
}

/** Moves to the field with this dotted path; false when it is not on the page. */
export function focusPath(form: HTMLElement, path: string): boolean {
  const frame = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`)
  const field = frame ? visibleFields(frame)[0] : undefined
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  focusField(field)
  return true
}

function visibleFields(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(fieldSelector)].filter(
    (field) => field.checkVisibility() && isStop(field),
  )
}

function focusField(field: HTMLElement): void {
  field.focus()
  // As Tab does it: what is there is marked, so that typing replaces it.
  if (field instanceof HTMLInputElement && field.type !== 'checkbox' && field.type !== 'radio') field.select()
}

/** As Tab does it: of a group of radio buttons only the chosen one is a stop; the arrow keys move inside it. */
function isStop(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || field.checked) return true
  const group = field.closest('[role=radiogroup]')
  return group === null || group.querySelector('input:checked') === null
}
