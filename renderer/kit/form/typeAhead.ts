/** Keeps what is typed while the form that it is for is not there yet. */
export interface TypeAhead {
  /** The next form takes the focus: what was typed belongs into the field that gets it. */
  passOn: () => void
  /** There is no next form: the focus goes back, and what was typed for it is dropped. */
  drop: () => void
}

/**
 * From now on the keyboard writes into a field that nobody sees, so that nothing typed ahead is lost or gets into the
 * record that is being saved. It is a real field, because input methods for Vietnamese need one.
 *
 * @param place of the form whose record is being saved, or of the one that is to come
 * @param holdsTab whether Tab has nowhere to go yet; asked at each press
 */
export function catchTyping(place: HTMLElement, holdsTab = () => true): TypeAhead {
  const before = document.activeElement
  const catcher = unseenField()
  // A dialog takes back the focus of anything outside of it.
  const home = place.closest('[role=dialog]') ?? document.body
  home.append(catcher)
  document.addEventListener('mousedown', stayOffFields, true)
  let released = false
  function release() {
    // Whoever takes a field off the page that has the focus makes it lose that, and so comes here again.
    if (released) return
    released = true
    document.removeEventListener('mousedown', stayOffFields, true)
    catcher.remove()
  }
  let passing = false
  catcher.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && holdsTab()) event.preventDefault()
  })
  catcher.addEventListener('blur', ({ relatedTarget }) => {
    // The window itself lost the focus: it comes back here.
    if (relatedTarget === null && !document.hasFocus()) return
    release()
    // After the new field has done what it does when it gets the focus, such as marking its text.
    if (passing) queueMicrotask(() => insertText(document.activeElement, catcher.value))
  })
  catcher.focus({ preventScroll: true })

  return {
    passOn() {
      passing = true
    },
    drop() {
      passing = false
      if (document.activeElement === catcher && before instanceof HTMLElement) before.focus({ preventScroll: true })
      release()
    },
  }
}

/** Whether this is the field that nobody sees. */
export function isCatcher(element: Element | null): boolean {
  return element instanceof HTMLElement && element.dataset.typeAhead !== undefined
}

/** A click beside everything that can have the focus takes it from nobody. */
function stayOffFields(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.closest('a, button, input, textarea, label, [tabindex]')) {
    event.preventDefault()
  }
}

function unseenField(): HTMLInputElement {
  const field = document.createElement('input')
  field.autocomplete = 'off'
  field.spellcheck = false
  field.setAttribute('aria-label', 'Gõ trước cho bản ghi tiếp theo')
  // Enter would send it somewhere before it has a form.
  field.dataset.ownEnter = ''
  field.dataset.typeAhead = ''
  // Wide enough for a caret: where there is no room for one, Chromium writes at the begin of the field.
  Object.assign(field.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '200px',
    opacity: '0',
    pointerEvents: 'none',
  })
  return field
}

/** Writes where the caret stands, over what is marked, as if it had been typed. */
function insertText(field: Element | null, text: string): void {
  const takesText =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.selectionStart !== null)
  if (!takesText || text === '') return
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}
