import { afterFrames } from './afterFrames.ts'
import { catchTyping, isCatcher, type TypeAhead } from './typeAhead.ts'

/** What is typed after a form has closed for another, which shows the same fields, and before that one is there. */
interface Carried {
  /** See `draftKey` of a form: the one that it is for. */
  readonly to: string
  /** The field that was in hand: its dotted path, and which one it is of those with that path. */
  readonly path: string
  readonly index: number
  readonly caret: readonly [number, number]
  readonly ahead: TypeAhead
}

/** The keyboard writes into one place only. */
let carried: Carried | null = null

/**
 * A form closes, and another goes on with it: what is typed into the field in hand until then is kept for that field.
 *
 * @param to see `draftKey` of a form
 */
export function carryTyping(form: HTMLElement, to: string): void {
  const field = document.activeElement
  const frame = form.contains(field) ? field?.closest('[data-field]') : null
  const path = frame?.getAttribute('data-field')
  if (!frame || !path || !isText(field)) return
  const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const
  const index = textsIn(frame).indexOf(field)
  // Where nothing is being opened any more, no form comes, and Tab is to lead away.
  carried = {
    to,
    path,
    index,
    caret,
    ahead: catchTyping(form, () => document.querySelector('[aria-busy=true]') !== null),
  }
}

/** Whether something is being typed for this form, so that no other field of it may take the focus. */
export function isCarriedTo(record: string | undefined): boolean {
  return carried !== null && carried.to === record && isCatcher(document.activeElement)
}

/** The form is there: what was typed for it comes to stand where the caret was, and the field is in hand again. */
export async function receiveTyping(form: HTMLElement | null, record: string | undefined): Promise<void> {
  const isMeant = isCarriedTo(record)
  const given = carried
  carried = null
  if (given === null || form === null) return
  if (!isMeant) return given.ahead.drop()
  // A draft stands in the fields by then.
  await afterFrames(2)
  if (!isCatcher(document.activeElement)) return
  const frame = form.querySelector(`[data-field="${CSS.escape(given.path)}"]`)
  const field = frame ? textsIn(frame)[given.index] : undefined
  if (!field) return given.ahead.drop()
  given.ahead.passOn()
  field.focus()
  field.setSelectionRange(...given.caret)
}

type Text = HTMLInputElement | HTMLTextAreaElement

function textsIn(frame: Element): Text[] {
  return [...frame.querySelectorAll('input, textarea')].filter(isText)
}

function isText(element: Element | null): element is Text {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null)
  )
}
