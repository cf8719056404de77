import type { contract } from '../../shared/contract/index.ts'

/** Answers that are on their way for as long as a test likes, as on a machine whose disk is busy. */
export interface Held {
  /** Settles when the program has answered, and the page still waits. */
  readonly answered: Promise<void>
  /** Lets the answers through, those to come too. */
  release(): void
}

type Contract = typeof contract

/** A procedure that there is, as its address has it: a held one that nobody calls would be waited for in vain. */
export type Procedure = {
  [Part in keyof Contract]: `${Part}/${keyof Contract[Part] & string}`
}[keyof Contract]

const ask = window.fetch
const held = new Map<string, { tell(): void; readonly released: Promise<void> }>()

window.fetch = async (request, init) => {
  const response = await ask(request, init)
  const address = request instanceof Request ? request.url : String(request)
  const keeper = held.get(new URL(address, window.location.href).pathname)
  keeper?.tell()
  await keeper?.released
  return response
}

/**
 * Holds the answers of a procedure; what it does is done.
 *
 * @param procedure `groups/create`
 */
export function holdAnswers(procedure: Procedure): Held {
  const { promise: answered, resolve: tell } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const path = `/rpc/${procedure}`
  held.set(path, { tell, released })
  return {
    answered,
    release() {
      held.delete(path)
      release()
    },
  }
}

/**
 * Types a letter where the caret stands and presses Ctrl+Enter, in the moment in which the page has the address of
 * what follows a save and still shows what was saved: on a slow machine there is time for that.
 *
 * @param place a part of the address that is awaited: `#/groups/`
 * @param goesOn whether Ctrl+Enter is pressed, too
 */
export function typeOnceLedTo(place: string, letter: string, goesOn = false): void {
  const { pushState, replaceState } = history
  async function typeAt(address: unknown) {
    if (!String(address).includes(place)) return
    Object.assign(history, { pushState, replaceState })
    // What the save still does is done; the page is drawn later.
    for (let step = 0; step < 1000; step++) await null
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field')
    document.execCommand('insertText', false, letter)
    if (!goesOn) return
    const press = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
    field.dispatchEvent(new KeyboardEvent('keydown', press))
  }
  history.pushState = (...state) => {
    pushState.apply(history, state)
    void typeAt(state[2])
  }
  history.replaceState = (...state) => {
    replaceState.apply(history, state)
    void typeAt(state[2])
  }
}
